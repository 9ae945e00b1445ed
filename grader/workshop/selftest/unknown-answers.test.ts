import { beforeAll, describe, expect, test } from 'vitest'
import { fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { renderMessage } from '../../text/render-failure.ts'
import { describePattern } from '../../diagnosis/pattern.ts'
import type { CheckVerdict } from '../../model/verdict.ts'
import type { JobResult } from './grade-many.ts'
import { gradeAll, hasSolutions, readTree, solutionsBut } from './grading.ts'

/** A wrong answer that the bank does not have, and what its report has to say of it, and must not say. */
interface Unknown {
  readonly exercise: ExerciseId
  readonly mistake: string
  readonly change: readonly (readonly [from: string, to: string])[]
  readonly says?: readonly RegExp[]
  readonly never?: readonly RegExp[]
}

const SIGMOID = 'return np.div(1, np.exp(x.neg()).add(1))'
const SOFTMAX = 'return expA.div(expA.sum(axis, { keepDims: true }))'

const UNKNOWN: readonly Unknown[] = [
  {
    exercise: 'ch03/sigmoid',
    mistake: 'leaves out the last element',
    change: [[SIGMOID, `const y = ${SIGMOID.slice(7)}\n  y.data[y.size - 1] = 0\n  return y`]],
    // The last element is the largest of each x, too: which of both it comes from is not said.
    says: [/only at \[2\]: 0 instead of 0\.88/],
  },
  {
    exercise: 'ch03/sigmoid',
    mistake: 'rounds its result',
    change: [[SIGMOID, `${SIGMOID}.map((v) => Number(v.toFixed(4)))`]],
    says: [/rounded to 4 decimals/],
  },
  {
    exercise: 'ch03/sigmoid',
    mistake: 'works in single precision',
    change: [[SIGMOID, `${SIGMOID}.map(Math.fround)`]],
    says: [/single precision \(float32\)/],
    never: [/Every number is 1 times/],
  },
  {
    exercise: 'ch03/sigmoid',
    mistake: 'adds an epsilon to the denominator',
    change: [['.add(1)', '.add(1 + 1e-7)']],
    says: [/Nearly right: off by at most/],
    never: [/1 times/],
  },
  {
    exercise: 'ch03/softmax',
    mistake: 'gives a plain array behind a cast',
    change: [[SOFTMAX, `${SOFTMAX}.toArray() as unknown as NdArray`]],
    says: [/is a plain array and not an NdArray/],
    never: [/There is no result yet/, /subInPlace/],
  },
  {
    exercise: 'ch03/softmax',
    mistake: 'subtracts the largest absolute value of each row',
    change: [['a.max(axis', 'np.abs(a).max(axis']],
    never: [/largest element of the whole matrix/, /whole matrix/],
  },
  {
    exercise: 'ch04/cross_entropy_error',
    mistake: 'multiplies 0 with log 0',
    change: [['let sum = 0', 'if (t.size === y.size) return -y.map(Math.log).mul(t).sum() / batchSize\n  let sum = 0']],
    says: [/0 · log 0/],
  },
  {
    exercise: 'ch04/cross_entropy_error',
    mistake: 'counts class numbers from 1',
    change: [['batch.get(n, labels.get(n))', 'batch.get(n, Math.max(labels.get(n) - (t.size === y.size ? 0 : 1), 0))']],
    says: [/the first in which t is a list of class numbers/],
    never: [/label of the first sample/],
  },
  {
    exercise: 'ch04/cross_entropy_error',
    mistake: 'divides for class numbers only',
    change: [['-sum / batchSize', '-sum / (t.size === y.size ? 1 : batchSize)']],
    never: [/whichever kind of t is given/],
  },
  {
    exercise: 'ch04/numerical_gradient',
    mistake: 'changes copies that f never sees',
    change: [
      ['const value = x.data[i]', 'const own = x.copy()\n    const value = x.data[i]'],
      ['x.data[i] = value + h', 'own.data[i] = value + h'],
      ['x.data[i] = value - h', 'own.data[i] = value - h'],
    ],
    never: [/h seems to be so small/],
  },
  {
    exercise: 'ch04/gradient_descent',
    mistake: 'ignores stepNum',
    change: [
      ['i < stepNum', 'i < 100'],
      ['np.zeros(stepNum,', 'np.zeros(100,'],
    ],
    says: [/(?:Expected|another) shape/, /Axis 0 \(counted from 0\) has length 100 instead of 4/],
    never: [/as if 0 meant that nothing was given/],
  },
  {
    exercise: 'ch04/two_layer_net',
    mistake: 'gives the numerical gradient of W1 alone',
    change: [
      [
        'b1: numericalGradient(lossW, b1),\n      W2: numericalGradient(lossW, W2),\n      b2: numericalGradient(lossW, b2),\n    }',
        '} as unknown as Params',
      ],
    ],
    says: [/b1 is missing from what was returned/],
    never: [/Nothing was returned/],
  },
  {
    exercise: 'ch04/two_layer_net',
    mistake: 'leaves the gradient of b1 at 0',
    change: [['b1: da1.sum(0)', 'b1: np.zerosLike(b1)']],
    says: [/b1 has the right shape, but not the right values/, /What came there is 0/],
  },
  {
    exercise: 'ch05/gradient_check',
    mistake: 'adds up the differences of b1',
    change: [["b1: difference('b1')", "b1: difference('b1') * backprop.b1.size"]],
    says: [/b1 is another number than expected/, /b1 has 3 elements/],
  },
  {
    exercise: 'ch04/train_neuralnet',
    mistake: 'measures once only',
    change: [['i % iterationsPerEpoch === 0', 'i === 0']],
    says: [/they were measured after i = 0\./],
  },
]

// What is said where the bank has no name, though it may have one by now.
function nameless(check: CheckVerdict): Parameters<typeof renderMessage>[0] {
  const { failure } = check
  if (failure === undefined || failure.kind === 'withheld') return check
  return { ...check, failure, diagnosis: describePattern(failure) ?? check.diagnosis }
}

describe.skipIf(!hasSolutions)('a wrong answer that nobody here has seen', () => {
  let results: readonly JobResult[]
  beforeAll(async () => {
    const solutions = readTree('solutions')
    const jobs = UNKNOWN.map(({ exercise, mistake, change }) => {
      const text = change.reduce((before, [from, to]) => {
        expect(before.split(from), `${mistake}: ${from}`).toHaveLength(2)
        return before.replace(from, () => to)
      }, solutions[fileOf(exercise)])
      return { name: mistake, files: solutionsBut(exercise, text), ids: [exercise] }
    })
    results = await gradeAll(jobs)
  }, 120_000)

  test.each(UNKNOWN)('$exercise $mistake', ({ mistake, says = [], never = [] }) => {
    const checks = results.find(({ name }) => name === mistake)!.verdict.exercises[0].checks
    const failed = checks.filter(({ status }) => status === 'failed')
    expect(failed.length).toBeGreaterThan(0)
    const told = failed.map((check) => renderMessage(nameless(check), 'en').replaceAll(/\s+/g, ' ')).join('\n')
    for (const words of says) expect(told).toMatch(words)
    for (const words of never) expect(told).not.toMatch(words)
  })
})
