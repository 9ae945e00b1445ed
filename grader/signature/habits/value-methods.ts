import type { Write } from './write.ts'

/** Functions that one looks for in Math. */
export const MATH: Readonly<Record<string, Write>> = {
  square: (a) => `${a} ** 2`,
  sum: (a) => `np.sum(${a})`,
  mean: (a) => `np.mean(${a})`,
  maximum: (a, b) => `Math.max(${a}, ${b})`,
  pi: () => 'Math.PI',
  e: () => 'Math.E',
}

/** Methods of Python's lists. */
export const LIST: Readonly<Record<string, Write>> = {
  append: (a, _b, xs) => `${xs}.push(${a})`,
  extend: (a, _b, xs) => `${xs}.push(...${a})`,
  add: (a, _b, xs) => `${xs}.push(${a})`,
  insert: (a, b, xs) => `${xs}.splice(${a}, 0, ${b})`,
  remove: (a, _b, xs) => `${xs}.splice(${xs}.indexOf(${a}), 1)`,
  index: (a, _b, xs) => `${xs}.indexOf(${a})`,
  count: (a, _b, xs) => `${xs}.filter((value) => value === ${a}).length`,
  copy: (_a, _b, xs) => `[...${xs}]`,
  clear: (_a, _b, xs) => `${xs}.length = 0`,
  size: (_a, _b, xs) => `${xs}.length`,
  sum: (_a, _b, xs) => `${xs}.reduce((sum, value) => sum + value, 0)`,
  mean: (_a, _b, xs) => `np.array(${xs}).mean()`,
  max: (_a, _b, xs) => `Math.max(...${xs})`,
  shape: (_a, _b, xs) => `np.array(${xs}).shape`,
  dot: (a, _b, xs) => `np.array(${xs}).dot(${a})`,
  T: (_a, _b, xs) => `np.array(${xs}).T`,
  get: (a, _b, xs) => `${xs}[${a}]`,
  sub: (a, _b, xs) => `np.array(${xs}).sub(${a})`,
  mul: (a, _b, xs) => `np.array(${xs}).mul(${a})`,
  argmax: (_a, _b, xs) => `np.array(${xs}).argmax()`,
  take: (a, _b, xs) => partOf(xs, a),
}

// xs.take(np.arange(n)), of what is no array.
function partOf(xs: string, indices: string): string {
  const [, range] = /^np\.arange\(([^()]*)\)$/.exec(indices) ?? []
  if (range === undefined) return `${indices}.map((i) => ${xs}[i])`
  return `${xs}.slice(${range.includes(',') ? range : `0, ${range}`})`
}

/** Methods of Python's dictionaries. */
export const DICT: Readonly<Record<string, Write>> = {
  items: (_a, _b, d) => `Object.entries(${d})`,
  keys: (_a, _b, d) => `Object.keys(${d})`,
  values: (_a, _b, d) => `Object.values(${d})`,
  get: (a, b, d) => (b === '…' ? `${d}[${a}]` : `${d}[${a}] ?? ${b}`),
  update: (a, _b, d) => `Object.assign(${d}, ${a})`,
  pop: (a, _b, d) => `delete ${d}[${a}]`,
  copy: (_a, _b, d) => `{ ...${d} }`,
  has_key: (a, _b, d) => `${a} in ${d}`,
  setdefault: (a, b, d) => `${d}[${a}] ??= ${b}`,
  append: (a, _b, xs) => `${xs}.push(${a})`,
  length: (_a, _b, d) => `Object.keys(${d}).length`,
}

/** Methods of Python's strings. */
export const TEXT: Readonly<Record<string, Write>> = {
  format: (a) => `\`… \${${a}}\``,
  upper: (_a, _b, s) => `${s}.toUpperCase()`,
  lower: (_a, _b, s) => `${s}.toLowerCase()`,
  strip: (_a, _b, s) => `${s}.trim()`,
  join: (a, _b, s) => `${a}.join(${s})`,
  startswith: (a, _b, s) => `${s}.startsWith(${a})`,
  endswith: (a, _b, s) => `${s}.endsWith(${a})`,
  find: (a, _b, s) => `${s}.indexOf(${a})`,
  count: (a, _b, s) => `${s}.split(${a}).length - 1`,
  isdigit: (_a, _b, s) => `/^\\d+$/.test(${s})`,
  zfill: (a, _b, s) => `${s}.padStart(${a}, '0')`,
  encode: (_a, _b, s) => s,
}
