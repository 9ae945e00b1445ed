import { NP } from './np-functions.ts'
import { each, type Write } from './write.ts'

/** What is known of an operand: a number, an array, or neither. */
export type Operand = 'number' | 'array' | 'unknown'

/** How a function of NumPy is written for its operands: another one where all are numbers, or where not the first is the array. */
export function writeNp(name: string, operands: readonly Operand[]): Write | undefined {
  if (operands.length > 0 && operands.every((one) => one === 'number') && Object.hasOwn(OF_NUMBERS, name))
    return OF_NUMBERS[name]
  const [first, second] = operands
  if (second === 'array' && Object.hasOwn(OF_SECOND, name)) return first === 'array' ? OF_BOTH[name] : OF_SECOND[name]
  return Object.hasOwn(NP, name) ? NP[name] : undefined
}

// --- internal ---

const operator =
  (sign: string): Write =>
  (a, b) =>
    `${a} ${sign} ${b}`
const ofMath =
  (name: string): Write =>
  (a) =>
    `Math.${name}(${a})`

const OF_NUMBERS: Readonly<Record<string, Write>> = {
  ...Object.fromEntries(
    ['ceil', 'cos', 'floor', 'log10', 'log1p', 'log2', 'round', 'sign', 'sin', 'tanh'].map((name) => [
      name,
      ofMath(name),
    ]),
  ),
  fabs: ofMath('abs'),
  absolute: ofMath('abs'),
  maximum: (a, b) => `Math.max(${a}, ${b})`,
  minimum: (a, b) => `Math.min(${a}, ${b})`,
  clip: (a, least, _, most) => `Math.min(${most}, Math.max(${least}, ${a}))`,
  negative: (a) => `-${a}`,
  isnan: (a) => `Number.isNaN(${a})`,
  isclose: (a, b) => `Math.abs(${a} - ${b}) < 1e-8`,
  allclose: (a, b) => `Math.abs(${a} - ${b}) < 1e-8`,
  power: operator('**'),
  add: operator('+'),
  sub: operator('-'),
  mul: operator('*'),
  div: operator('/'),
  subtract: operator('-'),
  multiply: operator('*'),
  divide: operator('/'),
  true_divide: operator('/'),
  mod: operator('%'),
  remainder: operator('%'),
  equal: operator('==='),
  not_equal: operator('!=='),
  greater: operator('>'),
  less: operator('<'),
  greater_equal: operator('>='),
  less_equal: operator('<='),
}

const choose = (sign: string): readonly [Write, Write] => [
  (a, b) => `${b}.map((value) => (${a} ${sign} value ? 1 : 0))`,
  (a, b) => each(a, b, (one, other) => `(${one} ${sign} ${other} ? 1 : 0)`),
]

const OF_TWO: Readonly<Record<string, readonly [ofSecond: Write, ofBoth: Write]>> = {
  minimum: [
    (a, b) => `${b}.map((value) => Math.min(${a}, value))`,
    (a, b) => each(a, b, (one, other) => `Math.min(${one}, ${other})`),
  ],
  power: [(a, b) => `${b}.map((value) => ${a} ** value)`, (a, b) => each(a, b, (one, other) => `${one} ** ${other}`)],
  greater: choose('>'),
  less: choose('<'),
  greater_equal: choose('>='),
  less_equal: choose('<='),
}

const OF_SECOND = Object.fromEntries(Object.entries(OF_TWO).map(([name, [ofSecond]]) => [name, ofSecond]))
const OF_BOTH = Object.fromEntries(Object.entries(OF_TWO).map(([name, [, ofBoth]]) => [name, ofBoth]))
