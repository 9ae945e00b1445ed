import type { ExerciseId } from '../../model/exercise.ts'
import type { Submission } from '../../model/submission.ts'
import type { CourseVerdict } from '../../model/verdict.ts'
import { describeFailure } from '../../text/describe-failure.ts'
import type { Lang } from '../../model/localized.ts'
import type { Worker } from './worker.ts'

/** Something to grade. */
export interface Task {
  readonly key: string
  readonly submission: Submission
  readonly ids: readonly ExerciseId[]
}

/** The result of a task; with its message if the grader itself failed twice. */
export interface GradedTask<T extends Task> {
  readonly task: T
  readonly verdict?: CourseVerdict
  readonly graderFault?: string
}

/** How a pool works. */
export interface PoolOptions<T extends Task> {
  /** In which language it says what went wrong. */
  readonly lang: Lang
  readonly workers: number
  startWorker(): Worker
  /** Told of each as it comes, one after the other; what it throws ends the whole. */
  onDone(done: GradedTask<T>): Promise<void>
  readonly signal?: AbortSignal
}

/** Grades tasks as they come, as many at once as there are workers. A failing task does not stop the others. */
export async function gradeInPool<T extends Task>(tasks: AsyncIterable<T>, options: PoolOptions<T>): Promise<void> {
  const queue = tasks[Symbol.asyncIterator]()
  const lanes = new Set<WorkerSlot>()
  const halt = new AbortController()
  const stop = (): void => {
    halt.abort()
    for (const lane of lanes) lane.kill()
  }
  options.signal?.addEventListener('abort', stop)
  if (options.signal?.aborted) stop() // While the class was read.
  const work = async (): Promise<void> => {
    const lane = openSlot(options.startWorker)
    lanes.add(lane)
    try {
      while (!halt.signal.aborted) {
        const next = await queue.next()
        if (next.done || halt.signal.aborted) break
        const done = await gradeTwice(next.value, lane, options.lang, halt.signal)
        if (!halt.signal.aborted) await options.onDone(done)
      }
    } catch (error) {
      stop()
      throw error
    } finally {
      await lane.close()
      lanes.delete(lane)
    }
  }
  const results = await Promise.allSettled(Array.from({ length: options.workers }, work))
  options.signal?.removeEventListener('abort', stop)
  for (const result of results) if (result.status === 'rejected') throw result.reason
}

// --- internal ---

/** A slot for one worker at a time: a worker that failed is replaced. */
interface WorkerSlot {
  grade(task: Task): Promise<CourseVerdict>
  /** The next one is graded by a new worker. */
  kill(): void
  close(): Promise<void>
}

function openSlot(startWorker: () => Worker): WorkerSlot {
  let worker: Worker | undefined
  return {
    grade: ({ submission, ids }) => (worker ??= startWorker()).grade(submission, ids),
    kill: () => {
      worker?.kill()
      worker = undefined
    },
    close: async () => worker?.close(),
  }
}

/** A task whose grader fails is tried once more, as the machine may have been at fault. */
async function gradeTwice<T extends Task>(
  task: T,
  lane: WorkerSlot,
  lang: Lang,
  halted: AbortSignal,
): Promise<GradedTask<T>> {
  const first = await gradeOnce(task, lane, lang)
  return first.graderFault === undefined || halted.aborted ? first : gradeOnce(task, lane, lang)
}

async function gradeOnce<T extends Task>(task: T, lane: WorkerSlot, lang: Lang): Promise<GradedTask<T>> {
  try {
    const verdict = await lane.grade(task)
    const graderFault = faultIn(verdict, lang)
    if (graderFault !== undefined) lane.kill()
    return { task, verdict, graderFault }
  } catch (error) {
    lane.kill()
    return { task, graderFault: (error as Error).message }
  }
}

function faultIn({ exercises }: CourseVerdict, lang: Lang): string | undefined {
  const faulty = exercises.find(({ status }) => status === 'error')
  if (!faulty) return undefined
  const failure = faulty.checks.find(({ status }) => status === 'error')?.failure
  if (failure?.kind === 'internal') return `${faulty.id}: ${failure.message}`
  return [faulty.id, ...describeFailure({ failure }, lang).map(({ says }) => says)].join(': ')
}
