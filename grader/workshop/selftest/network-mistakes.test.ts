import { beforeAll, describe, expect, it } from 'vitest'
import { fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { CheckVerdict } from '../../model/verdict.ts'
import { wrongAnswerText } from '../../diagnosis/wrong-answer.ts'
import type { JobResult } from './grade-many.ts'
import { gradeAll, hasSolutions, readTree, solutionsBut } from './grading.ts'
import { inGradientCheck } from './network-mistakes/gradient-check.ts'
import { inAffine, inLayerNaive, inRelu, inSigmoidLayer, inSoftmaxWithLoss } from './network-mistakes/layers.ts'
import { paste } from './pasted.ts'
import type { Mistake } from './network-mistakes/mistake.ts'
import { ofSmallCases } from './network-mistakes/of-small-cases.ts'
import { seenByTheBattery } from './network-mistakes/seen-by-the-battery.ts'
import { inSimpleNet } from './network-mistakes/simple-net.ts'
import { inTrainNeuralnet } from './network-mistakes/train-neuralnet.ts'
import { inTwoLayerNetOfChapter4 } from './network-mistakes/two-layer-net-of-chapter-4.ts'
import { inTwoLayerNetOfChapter5 } from './network-mistakes/two-layer-net-of-chapter-5.ts'

const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
  'ch04/simple_net': inSimpleNet,
  'ch04/two_layer_net': inTwoLayerNetOfChapter4,
  'ch04/train_neuralnet': inTrainNeuralnet,
  'ch05/layer_naive': inLayerNaive,
  'ch05/relu': inRelu,
  'ch05/sigmoid_layer': inSigmoidLayer,
  'ch05/affine': inAffine,
  'ch05/softmax_with_loss': inSoftmaxWithLoss,
  'ch05/two_layer_net': inTwoLayerNetOfChapter5,
  'ch05/gradient_check': inGradientCheck,
}

// All of them take a minute and a half: npm test tries one of eight, and MISTAKES=all all.
const ONE_OF = process.env.MISTAKES === 'all' ? 1 : 8

const all = [mistakes, seenByTheBattery, ofSmallCases]
  .flatMap(Object.entries<readonly Mistake[]>)
  .flatMap(([exercise, ofExercise]) =>
    ofExercise.map((mistake) => ({ exercise: exercise as ExerciseId, mistake, name: `${exercise}: ${mistake.name}` })),
  )
  .filter((_, n) => n % ONE_OF === 0)

describe.skipIf(!hasSolutions)('a small mistake in a network or a layer', () => {
  let results: Map<string, JobResult['verdict']>
  beforeAll(async () => {
    const solutions = readTree('solutions')
    const jobs = all.map(({ exercise, mistake, name }) => ({
      name,
      files: solutionsBut(
        exercise,
        wrongAnswerText(solutions[fileOf(exercise)], { ...mistake, id: name, says: NOTHING }),
      ),
      ids: [exercise],
    }))
    results = new Map((await gradeAll(jobs)).map(({ name, verdict }) => [name, verdict]))
  }, 600_000)

  it.each(all)('$name fails the checks that it concerns, and no other', ({ name, mistake: { fails, hint } }) => {
    const checks = results.get(name)?.exercises[0].checks ?? []
    const lost = checks.filter(({ status }) => status === 'failed' || status === 'timed-out')
    expect(lost.map((check) => fails.find((part) => check.name.includes(part)) ?? check.name).toSorted()).toEqual(
      fails.toSorted(),
    )
    if (hint !== undefined) expect(hintsOf(lost)).toContain(hint)
  })

  it(
    'is reported with code to paste: it has no type errors, and runs with the solutions',
    { timeout: 60_000 },
    async () => {
      const told = [...results.values()].flatMap(({ exercises }) =>
        exercises.flatMap(({ id, checks }) =>
          checks.flatMap(({ tried }) => (tried === undefined ? [] : [{ exercise: id, code: tried }])),
        ),
      )
      const { errors, printed } = await paste([...new Map(told.map((one) => [one.code, one])).values()])
      expect(errors).toBe('')
      expect([...printed].filter(([, lines]) => lines.some((line) => /Error/.test(line)))).toEqual([])
    },
  )
})

// --- internal ---

const hintsOf = (checks: readonly CheckVerdict[]): string =>
  checks
    .flatMap(({ failure }) =>
      failure?.kind === 'mismatch' && failure.mismatch.kind === 'says' ? (failure.mismatch.hint?.en ?? []) : [],
    )
    .join('\n')

const NOTHING = { ko: '', en: '' }
