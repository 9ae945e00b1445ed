import type { Operand } from './np-operands.ts'

/** Writes a call of a function of Python in TypeScript, by what its first argument is. */
export type WriteCall = (a: string, b: string, kind: Operand) => string

const error: WriteCall = (message) => `new Error(${message})`
const NONE = '…'

const isA =
  (type: string) =>
  (a: string): string =>
    `typeof ${a} === '${type}'`
const isArray = (a: string): string => `np.isNdArray(${a})`
const isList = (a: string): string => `Array.isArray(${a})`

const KINDS: Readonly<Record<string, ((a: string) => string) | undefined>> = {
  NdArray: isArray,
  'np.ndarray': isArray,
  list: isList,
  tuple: isList,
  int: isA('number'),
  float: isA('number'),
  str: isA('string'),
  bool: isA('boolean'),
}

/** Python's own functions, with one or two arguments. */
export const FUNCTIONS: Readonly<Record<string, WriteCall>> = {
  len: (a, _, kind) => (kind === 'array' ? `${a}.shape[0]` : `${a}.length`),
  print: (a, b) => `console.log(${a}${b === NONE ? '' : `, ${b}`})`,
  range: (n, to) =>
    to === NONE ? `[...Array(${n}).keys()]` : `Array.from({ length: ${to} - ${n} }, (_, i) => ${n} + i)`,
  abs: (a, _, kind) => (kind === 'array' ? `np.abs(${a})` : `Math.abs(${a})`),
  max: (a, b, kind) =>
    kind === 'array'
      ? b === NONE
        ? `np.max(${a})`
        : `np.maximum(${a}, ${b})`
      : b === NONE
        ? `Math.max(...${a})`
        : `Math.max(${a}, ${b})`,
  min: (a, b, kind) =>
    kind === 'array' ? `Math.min(...${a}.data)` : b === NONE ? `Math.min(...${a})` : `Math.min(${a}, ${b})`,
  sum: (a, _, kind) => (kind === 'array' ? `np.sum(${a})` : `${a}.reduce((sum, value) => sum + value, 0)`),
  round: (a, b) => (b === NONE ? `Math.round(${a})` : `Number((${a}).toFixed(${b}))`),
  pow: (a, b, kind) => (kind === 'array' ? `${a}.map((value) => value ** ${b})` : `${a} ** ${b}`),
  int: (a, _, kind) => `Math.trunc(${kind === 'number' ? a : `Number(${a})`})`,
  float: (a, _, kind) => (kind === 'number' ? (a.includes(' ') ? `(${a})` : a) : `Number(${a})`),
  str: (a) => `String(${a})`,
  bool: (a) => `Boolean(${a})`,
  list: (a) => (a.startsWith('Object.') ? a : `[...${a}]`),
  tuple: (a) => `[...${a}]`,
  set: (a) => `new Set(${a})`,
  dict: (a) => `{ ...${a} }`,
  enumerate: (a, _, kind) => (kind === 'array' ? `[...${a}.rows()].entries()` : `${a}.entries()`),
  zip: (a, b) => `${a}.map((value, i) => [value, ${b}[i]])`,
  map: (f, xs) => `${xs}.map(${f})`,
  filter: (f, xs) => `${xs}.filter(${f})`,
  sorted: (a) => `[...${a}].sort((a, b) => a - b)`,
  reversed: (a) => (a.startsWith('Object.') ? `${a}.reverse()` : `[...${a}].reverse()`),
  any: (a) => `${a}.some((value) => value)`,
  all: (a) => `${a}.every((value) => value)`,
  isinstance: (a, b) => KINDS[b]?.(a) ?? `${a} instanceof ${b}`,
  type: (a) => `typeof ${a}`,
  copy: (a) => `${a}.copy()`,
  ValueError: error,
  Exception: error,
  NotImplementedError: error,
}

/** Python's own names, where they stand alone. */
export const NAMES: Readonly<Record<string, string>> = {
  None: 'null',
  True: 'true',
  False: 'false',
  len: 'x.shape[0]',
  print: 'console.log()',
  range: 'for (let i = 0; i < n; i++)',
  OrderedDict: '{ Affine1: …, Relu1: … }',
  math: 'Math',
  time: 'performance',
  random: 'np.random',
  pass: '{}',
  raise: 'throw error',
  self: 'this',
  inf: 'Infinity',
  nan: 'NaN',
  pi: 'Math.PI',
  Exception: 'Error',
  NotImplementedError: 'Error',
  elif: 'else if',
  nil: 'null',
  NULL: 'null',
  input: '',
  open: '',
  plt: '',
  pickle: '',
  sys: '',
  os: '',
}
