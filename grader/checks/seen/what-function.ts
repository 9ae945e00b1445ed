import type { FunctionName, What } from '../../model/pattern.ts'
import { type Comparison, expectsDifferent, gives } from './comparison.ts'
import { isProved } from './evidence.ts'

/** An input itself, or an elementary function of the expected numbers or of an input. */
export function whatFunction(c: Comparison): What | undefined {
  const same = c.inputs.filter(({ array }) => array.size === c.wanted.length)
  if (!expectsDifferent(c) && c.wanted.length > 1) return undefined
  // The opposite sign is there to be seen, by chance or not.
  if (gives(c, (i) => -c.wanted[i])) return signOf(c)
  if (!isProved(c)) return undefined
  const input = same.find(({ array }) => gives(c, (i) => array.data[i]))
  if (input) return { kind: 'input', name: input.name }
  for (const { name, array } of same) {
    const ofInput = functionOf(c, array.data)
    if (ofInput) return { kind: 'function', name: ofInput, input: name }
  }
  const ofExpected = functionOf(c, c.wanted)
  return ofExpected && { kind: 'function', name: ofExpected }
}

// --- internal ---

const signOf = (c: Comparison): What | undefined => {
  const name = functionOf(c, c.wanted)
  return name && { kind: 'function', name }
}

// Of two that give all that is off, the one that gives what is right as well: |y| rather than -y.
function functionOf(c: Comparison, of: Float64Array): FunctionName | undefined {
  const giving = FUNCTIONS.filter(([, f]) => gives(c, (i) => f(of[i])))
  const whole = giving.find(([, f]) => of.every((v, i) => Math.abs(f(v) - c.got[i]) <= 1e-6 * Math.abs(c.got[i])))
  return (whole ?? giving.at(0))?.[0]
}

const onePlusExpNegated = (v: number): number => 1 + Math.exp(-v)

// Put together, so that no student's copy holds it whole.
const reciprocalOf =
  (f: (v: number) => number) =>
  (v: number): number =>
    1 / f(v)

const FUNCTIONS: readonly (readonly [FunctionName, (v: number) => number])[] = [
  ['negated', (v) => -v],
  ['abs', Math.abs],
  ['one-minus', (v) => 1 - v],
  ['plus-one', (v) => v + 1],
  ['minus-one', (v) => v - 1],
  ['square', (v) => v ** 2],
  ['sqrt', Math.sqrt],
  ['exp', Math.exp],
  ['exp-negated', (v) => Math.exp(-v)],
  ['one-plus-exp-negated', (v) => 1 + Math.exp(-v)],
  ['log', Math.log],
  ['minus-log', (v) => -Math.log(v)],
  ['reciprocal', (v) => 1 / v],
  ['positive-part', (v) => Math.max(v, 0)],
  ['sigmoid', reciprocalOf(onePlusExpNegated)],
  ['step', (v) => (v > 0 ? 1 : 0)],
  ['tanh', Math.tanh],
  ['y-times-one-minus', (v) => v * (1 - v)],
]
