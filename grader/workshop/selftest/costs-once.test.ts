import { beforeAll, describe, expect, it } from 'vitest'
import { wrongAnswerText } from '../../diagnosis/wrong-answer.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { CourseVerdict } from '../../model/verdict.ts'
import { fileOf } from '../../course/manifest.ts'
import { gradeAll, hasSolutions, readTree, solutionsBut } from './grading.ts'

// What a book, a slide or a slip makes of one place, and nothing else.

const EPOCHS = 'Math.max(Math.floor(xTrain.shape[0] / batchSize), 1)'
const RECORDS: readonly (readonly [from: string, to: string])[] = [
  // Each batch measured, and onEpoch called whether there is one or not; no record is given back.
  ['if (i % iterationsPerEpoch === 0)', 'if (i >= 0)'],
  [
    'options.onEpoch?.({ epoch: i / iterationsPerEpoch, trainAccuracy, testAccuracy })',
    'options.onEpoch!(undefined as never)',
  ],
  ['  return history', '  return undefined as never'],
]

// As the slides of the course write it: of a matrix row by row, where f is handed the row.
const ROW_BY_ROW = `import * as np from '#np'
import type { NdArray } from '#np'

function noBatch(f: (x: NdArray) => number, x: NdArray): NdArray {
  const h = 1e-4
  const grad = np.zerosLike(x)
  for (let idx = 0; idx < x.size; idx++) {
    const value = x.data[idx]
    x.data[idx] = value + h
    const above = f(x)
    x.data[idx] = value - h
    const below = f(x)
    grad.data[idx] = (above - below) / (2 * h)
    x.data[idx] = value
  }
  return grad
}

export function numericalGradient(f: (x: NdArray) => number, X: NdArray): NdArray {
  if (X.ndim === 1) return noBatch(f, X)
  const grad = np.zerosLike(X)
  let idx = 0
  for (const x of X.rows()) {
    noBatch(f, x).data.forEach((slope, j) => grad.set(idx, j, slope))
    idx++
  }
  return grad
}
`

// Its networks hand it a loss that looks at the array itself; gradient_descent hands on what its caller wants to know of the whole x.
const AFTER_NUMERICAL_GRADIENT: readonly ExerciseId[] = [
  'ch04/numerical_gradient',
  'ch04/simple_net',
  'ch04/two_layer_net',
  'ch05/two_layer_net',
  'ch05/gradient_check',
]

const lostIn = ({ exercises }: CourseVerdict): string[] =>
  exercises.flatMap(({ id, checks }) =>
    checks
      .filter(({ status, kind }) => status !== 'passed' && (kind !== 'training' || status !== 'skipped'))
      .map(({ name, maxPoints }) => `${id}: ${name} (${maxPoints})`),
  )

describe.skipIf(!hasSolutions)('one mistake costs once', () => {
  const training = (change: typeof RECORDS): Record<string, string> =>
    solutionsBut(
      'ch04/train_neuralnet',
      wrongAnswerText(readTree('solutions')[fileOf('ch04/train_neuralnet')], {
        id: '',
        says: { ko: '', en: '' },
        change,
      }),
    )

  it("the book's max(train_size / batch_size, 1) costs nothing", { timeout: 60_000 }, async () => {
    const files = training([[EPOCHS, 'Math.max(xTrain.shape[0] / batchSize, 1)']])
    const [{ verdict }] = await gradeAll([{ name: 'book', files, ids: ['ch04/train_neuralnet'] }])
    expect(lostIn(verdict)).toEqual([])
  })

  it('a training without a record of itself is worth its points', { timeout: 300_000 }, async () => {
    const job = { name: 'records', files: training(RECORDS), ids: ['ch04/train_neuralnet'] as const }
    const [{ verdict }] = await gradeAll([job], { quick: false })
    const [{ checks }] = verdict.exercises
    expect(checks.filter(({ kind }) => kind === 'training').map(({ status }) => status)).toEqual(['passed'])
    expect(checks.filter(({ status }) => status === 'failed').length).toBeGreaterThan(0)
  })

  // A batch that is an array of one axis less, or more, is not told again by what asks for large numbers and for arrays that stay as they are.
  it(
    'what ends in an error for one form of its input loses the point of that form only',
    { timeout: 60_000 },
    async () => {
      const ERRORS = [
        ['ch03/softmax', [['const axis = a.ndim - 1', 'const axis = 1']]],
        [
          'ch03/softmax',
          [
            ['a.max(axis, { keepDims: true })', 'a.max(axis)'],
            ['expA.sum(axis, { keepDims: true })', 'expA.sum(axis)'],
          ],
        ],
        ['ch04/cross_entropy_error', [['y.ndim === 1 ? y.reshape(1, -1) : y', 'y']]],
      ] as const
      const jobs = ERRORS.map(([id, change], n) => {
        const text = change.reduce((all, [from, to]) => all.replace(from, to), readTree('solutions')[fileOf(id)])
        return { name: `${n}`, files: solutionsBut(id, text), ids: [id] }
      })
      const results = await gradeAll(jobs)
      expect(results.map(({ verdict }) => lostIn(verdict).length)).toEqual([1, 1, 1])
    },
  )

  describe('a numericalGradient that goes over a matrix row by row', () => {
    let verdict: CourseVerdict
    beforeAll(async () => {
      const job = {
        name: 'rows',
        files: solutionsBut('ch04/numerical_gradient', ROW_BY_ROW),
        ids: AFTER_NUMERICAL_GRADIENT,
      }
      ;[{ verdict }] = await gradeAll([job], { neighbours: 'own' })
    }, 120_000)

    it('loses the one point that the stub announces, and nothing downstream', () => {
      expect(lostIn(verdict)).toHaveLength(1)
      expect(lostIn(verdict)[0]).toMatch(/^ch04\/numerical_gradient: .* \(1\)$/)
    })
  })
})
