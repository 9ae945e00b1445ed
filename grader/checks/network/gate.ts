import { type MnistTest, PIXELS, readMnistTest } from '../../../datasets/mnist/raw.ts'
import { gradedPercent } from '../../text/numbers.ts'
import { texts } from '../../text/texts.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { CheckContext } from '../exercise.ts'
import type { Training } from '../../model/training.ts'
import { CallFailedError } from '../call-failed-error.ts'
import { demand, MismatchError } from '../matchers.ts'
import type { CallOptions } from '../subject.ts'
import { tooSlow, type UnsettledError, waitsFor } from '../unsettled-error.ts'
import { isNetwork, networkOrThrow, numberOf, numbersOf } from './claims.ts'
import { accuracyOf } from './forward.ts'
import type { Activation } from '../../model/plan.ts'
import { estimateSeconds, msPerImage, type Probe, TIME_LIMIT_S } from './pace.ts'
import type { Params } from './params.ts'
import { portraitOf } from './portrait.ts'

/** A training run and what it must reach. */
export interface Gate {
  readonly iterations: number
  /** Test accuracy; measured with the book's code, float32 pixels, batch 100, rate 0.1. */
  readonly atLeast: number
  /** The book's: mean ± standard deviation, over how many seeds. */
  readonly book: string
}

/** How an exercise's network is trained in the guest, and how far. */
export interface Trainer {
  readonly exercise: ExerciseId
  readonly activation: Activation
  readonly firstPart: Gate
  /** The book's whole run, for `--full`. */
  readonly whole: Gate
  /** For code that is right but slow. */
  readonly short: Gate
  /** How many images are classified in the guest at each epoch. */
  readonly evaluated: number
  /** What a message shows as the thing that was tried. */
  readonly tried: string
  /** What a training that falls short waits for, as `waitsFor` says it, where another exercise is at fault. */
  waitsFor?(): Promise<UnsettledError | undefined>
  probe(probe: Probe): Promise<void>
  /** Trains on `mnist` and sends `Progress`. */
  train(options: CallOptions, iterations: number): Promise<Trained>
}

/** What comes back from the guest. */
export interface Trained {
  readonly params: Params
  readonly trainLoss: readonly number[]
  readonly trainAccuracy: readonly number[]
}

/** Progress of the guest during a training; with the parameters once per epoch. */
export interface Progress {
  readonly iteration: number
  readonly loss: number
  readonly epoch?: number
  readonly params?: Params
}

/** The training run on real MNIST: the guest trains, this side measures. */
export async function passMnistGate(trainer: Trainer, running: CheckContext): Promise<void> {
  if (!running.canTrain) throw WAITS
  const waits = (await trainer.waitsFor?.()) ?? (running.allPassedSoFar ? undefined : WAITS)
  try {
    await trainAndMeasure(trainer, running)
  } catch (error) {
    // What falls short because of another mistake waits for that one.
    const isOfCode = error instanceof MismatchError || error instanceof CallFailedError
    throw waits && isOfCode ? waits : error
  }
}

// --- internal ---

async function trainAndMeasure(trainer: Trainer, running: CheckContext): Promise<void> {
  const gate = await affordable(trainer, running)
  const permutation = running.random.permutation(10)
  const test = readTest()
  const labels = test.testLabels.map((label) => permutation[label])
  const measure = (params: Params): number => accuracyOf(trainer.activation, params, test.testImages, labels)
  const testAccuracy: number[] = []
  const training: Writable<Training> = { iterations: gate.iterations, loss: [], trainAccuracy: [], testAccuracy }
  running.notes.training = training

  const onProgress = follow(gate, running, testAccuracy, measure)
  const onRestart = (): void => void (testAccuracy.length = 0)
  const timeoutMs = TIME_LIMIT_S * 1000
  const options = { timeoutMs, mnist: { permutation }, onProgress, onRestart, tried: trainer.tried }
  const trained = await trainer.train(options, gate.iterations)
  // The record is judged by other checks: where it is none, the training is worth its points without it.
  const loss = numbersOf(trained.trainLoss, gate.iterations + 1)
  const trainAccuracy = numbersOf(trained.trainAccuracy, gate.iterations + 1)
  Object.assign(training, { loss, trainAccuracy } satisfies Partial<Training>)
  const params = networkOrThrow(trained.params)
  const accuracy = measure(params)
  Object.assign(training, graded(accuracy, gate))
  training.portrait = portraitOf(trainer.activation, params, permutation, test)
  mustReach(gate, accuracy, training)
}

const graded = (finalTestAccuracy: number, { atLeast }: Gate): Partial<Training> => ({
  finalTestAccuracy,
  requiredTestAccuracy: atLeast,
})

type Writable<T> = { -readonly [K in keyof T]: T[K] }

const WAITS = waitsFor({
  en: 'The training on MNIST waits for the checks above.',
  ko: 'MNIST 학습은 위의 검사를 먼저 통과해야 합니다.',
})

async function affordable(trainer: Trainer, { random, grading, workedMs }: CheckContext): Promise<Gate> {
  const { exercise, firstPart, whole, short, evaluated } = trainer
  const cost = await msPerImage((probe) => trainer.probe(probe), random, workedMs)
  const seconds = (gate: Gate): number => estimateSeconds(gate.iterations, evaluated, cost)
  for (const gate of [grading.full ? whole : firstPart, firstPart, short])
    if (seconds(gate) <= TIME_LIMIT_S)
      return { ...gate, atLeast: grading.thresholds?.[exercise]?.[gate.iterations] ?? gate.atLeast }
  const minutes = Math.round(seconds(short) / 60)
  throw tooSlow({
    en: `Even ${short.iterations} iterations would take about ${minutes} minutes; the limit is ${TIME_LIMIT_S / 60}.`,
    ko: `반복 ${short.iterations}회에도 약 ${minutes}분이 걸립니다. 제한 시간은 ${TIME_LIMIT_S / 60}분입니다.`,
  })
}

function readTest(): MnistTest {
  const test = readMnistTest({})
  if (test.testImages.length !== test.testLabels.length * PIXELS)
    throw new Error('internal: images and labels of the test data do not match')
  return test
}

// The book's whole run has 17. To measure takes a while, and a student's code could ask for it without end.
const MOST_EPOCHS = 20

/** Measures each snapshot of the parameters, and tells how far the training is. */
function follow(
  { iterations: of }: Gate,
  running: CheckContext,
  testAccuracy: number[],
  measure: (params: Params) => number,
): (value: unknown) => void {
  const words = texts(running.grading.lang)
  const started = performance.now()
  return (value) => {
    const { epoch: claimed, params, ...rest } = (value ?? {}) as Partial<Progress>
    const [iteration, loss] = [numberOf(rest.iteration), numberOf(rest.loss)]
    const epoch = claimed === undefined ? undefined : numberOf(claimed)
    if (testAccuracy.length < MOST_EPOCHS && isNetwork(params)) testAccuracy.push(measure(params))
    const secondsLeft = ((performance.now() - started) / 1000) * (of / Math.max(iteration, 1) - 1)
    running.note(words.training({ iteration, of, loss, epoch, testAccuracy: testAccuracy.at(-1), secondsLeft }))
  }
}

function mustReach(gate: Gate, accuracy: number, training: Training): void {
  const finite = training.loss.every(Number.isFinite)
  demand(
    accuracy >= gate.atLeast,
    {
      en:
        `After ${gate.iterations} iterations the network is right on ${gradedPercent(accuracy)} of the test images; ` +
        `at least ${gradedPercent(gate.atLeast)} is asked for (the book's code: ${gate.book}).${finite ? '' : ' The loss became NaN on the way.'}`,
      ko:
        `${gate.iterations}회 반복한 뒤 시험 이미지에 대한 정확도는 ${gradedPercent(accuracy)}입니다. ` +
        `${gradedPercent(gate.atLeast)} 이상이어야 합니다(책의 코드: ${gate.book}).${finite ? '' : ' 도중에 손실이 NaN이 되었습니다.'}`,
    },
    { expected: `>= ${gate.atLeast}`, received: accuracy },
  )
}
