import { course } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'

/** The exercises to grade: first those that the student waits for, then those that may have changed because of them. */
export interface Queue {
  readonly first: readonly ExerciseId[]
  readonly later: readonly ExerciseId[]
  readonly running?: Round
}

/** The exercises that are graded together. */
export interface Round {
  readonly ids: readonly ExerciseId[]
  /** Whether the student waits for it. */
  readonly awaited: boolean
}

export const EMPTY: Queue = { first: [], later: [] }

/** Adds exercises to the queue; an exercise in both lines is graded in the first. */
export function enqueue(queue: Queue, first: readonly ExerciseId[], later: readonly ExerciseId[] = []): Queue {
  const sooner = inOrder([...queue.first, ...first])
  return { ...queue, first: sooner, later: inOrder([...queue.later, ...later]).filter((id) => !sooner.includes(id)) }
}

/** Puts the running round back into its line, because its result would be outdated. */
export function interrupt({ running, ...queue }: Queue): Queue {
  if (!running) return queue
  return running.awaited ? enqueue(queue, running.ids) : enqueue(queue, [], running.ids)
}

/** Whether a save of these exercises ends the running round: its result would be outdated, or nobody waits for it. */
export const isOutdated = ({ running }: Queue, changed: readonly ExerciseId[]): boolean =>
  running !== undefined && (!running.awaited || running.ids.some((id) => changed.includes(id)))

/** Starts the next round; returns the same queue if there is nothing to do, or if a round is running. */
export function begin(queue: Queue): Queue {
  if (queue.running) return queue
  if (queue.first.length > 0) return { ...queue, first: [], running: { ids: queue.first, awaited: true } }
  if (queue.later.length > 0) return { ...queue, later: [], running: { ids: queue.later, awaited: false } }
  return queue
}

/** Ends the running round. */
export const finish = ({ first, later }: Queue): Queue => ({ first, later })

/** The exercises that are queued or running: their verdicts are not those of the files as they are. */
export const pendingIn = ({ first, later, running }: Queue): ReadonlySet<ExerciseId> =>
  new Set([...first, ...later, ...(running?.ids ?? [])])

/** Whether an exercise is already queued or running. */
export const isQueued = (queue: Queue, id: ExerciseId): boolean => pendingIn(queue).has(id)

// --- internal ---

const inOrder = (ids: readonly ExerciseId[]): ExerciseId[] =>
  course.map(({ id }) => id).filter((id) => ids.includes(id))
