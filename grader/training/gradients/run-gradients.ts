import { CallFailedError, MachineFaultError } from '../../checks/call-failed-error.ts'
import type { Subjects } from '../../checks/open-subjects.ts'
import type { Failure } from '../../model/check.ts'
import type { Chapter, Plan } from '../../model/plan.ts'
import { openNetwork } from '../open-network.ts'
import { BOOK, parameterCount } from '../plan.ts'
import { type GradientCase, type GradientCost, gradientCost } from './gradient-cost.ts'

/** Which gradients are timed. */
export interface GradientTrial {
  readonly chapters: readonly Chapter[]
  readonly hiddenSizes: readonly number[]
  readonly seed: number
}

/** The costs that were measured, and the obstacle that stopped the rest, if any. */
export interface GradientResult {
  readonly trial: GradientTrial
  readonly costs: readonly GradientCost[]
  readonly stopped: boolean
  readonly failed?: { readonly plan: Plan; readonly failure: Failure }
}

/** The options and callbacks of the measurement. */
export interface GradientOptions {
  readonly signal: AbortSignal
  onStart?(one: GradientCase, number: number, of: number, shareLeft: number): void
}

/** The number of images with which networks of several sizes are compared: as in the book's gradient check. */
export const FEW_IMAGES = 3

/** The network and the mini-batch of the book's training, whose numerical gradient is not waited for. */
export const BOOK_CASE = { hiddenSize: BOOK.hiddenSize, images: BOOK.batchSize, numerical: false } as const

/** All that is timed, in its order: networks of several sizes, then several sizes of the mini-batch, then the book's training. */
export const gradientCases = ({ chapters, hiddenSizes }: GradientTrial): GradientCase[] =>
  chapters.flatMap((chapter) => [
    ...hiddenSizes.map((hiddenSize) => ({ chapter, hiddenSize, images: FEW_IMAGES, numerical: true })),
    ...BATCHES.map((images) => ({ chapter, hiddenSize: Math.min(...hiddenSizes), images, numerical: true })),
    { chapter, ...BOOK_CASE },
  ])

/** Times one after the other, all of a chapter in one guest. */
export async function runGradients(
  subjects: Subjects,
  trial: GradientTrial,
  { signal, onStart }: GradientOptions,
): Promise<GradientResult> {
  const costs: GradientCost[] = []
  const cases = gradientCases(trial)
  const findings = (more: Partial<GradientResult> = {}): GradientResult => ({
    trial,
    costs,
    stopped: signal.aborted,
    ...more,
  })
  for (const chapter of trial.chapters) {
    const plan = planOf(chapter, trial.seed)
    const opened = await openNetwork(subjects, plan)
    if (signal.aborted) break
    if ('failure' in opened) return findings({ failed: { plan, failure: opened.failure } })
    const { exercise } = opened
    const onAbort = (): void => void exercise.close()
    signal.addEventListener('abort', onAbort)
    try {
      for (const [i, one] of cases.entries()) {
        if (one.chapter !== chapter || signal.aborted) continue
        onStart?.(one, i + 1, cases.length, workOf(cases.slice(i)) / workOf(cases))
        const cost = (): Promise<GradientCost> =>
          gradientCost(exercise.subject as never, one, { timeoutMs: TIME_LIMIT_MS })
        // The first is thrown away: until code has run for a while, the engine has not compiled it.
        if (i === 0 || cases[i - 1].chapter !== chapter) await cost()
        costs.push(await cost())
      }
    } catch (error) {
      if (!(error instanceof CallFailedError || error instanceof MachineFaultError)) throw error
      if (signal.aborted) break
      return findings({ failed: { plan, failure: { kind: 'outcome', outcome: error.outcome } } })
    } finally {
      signal.removeEventListener('abort', onAbort)
    }
    await exercise.close()
  }
  return findings()
}

// --- internal ---

const BATCHES = [1, 10, 30]

// A correct but slow numerical gradient may take minutes; its user can stop it.
const TIME_LIMIT_MS = 10 * 60_000

const planOf = (chapter: Chapter, seed: number): Plan => ({ ...BOOK, chapter, driver: 'book', seed, lookEvery: 1 })

// Each parameter costs two losses; a loss has a part that grows with parameters and images, and a constant one.
const workOf = (cases: readonly GradientCase[]): number =>
  cases.reduce((sum, { hiddenSize, images, numerical }) => {
    const loss = CONSTANT + images * parameterCount([hiddenSize])
    return sum + loss * (numerical ? 2 * parameterCount([hiddenSize]) + 10_000 : 10_000)
  }, 0)

const CONSTANT = 20_000
