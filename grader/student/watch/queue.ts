import { course } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'

/** What is to be graded: first what somebody waits for, then what has to be looked at again because of it. */
export interface Queue {
  readonly first: readonly ExerciseId[]
  readonly later: readonly ExerciseId[]
  readonly running?: Round
}

/** What is graded together. */
export interface Round {
  readonly ids: readonly ExerciseId[]
  /** Somebody waits for it. */
  readonly awaited: boolean
}

export const EMPTY: Queue = { first: [], later: [] }

/** The queue with more to do; whatever is in both lines is done first. */
export function enqueue(queue: Queue, first: readonly ExerciseId[], later: readonly ExerciseId[] = []): Queue {
  const sooner = inOrder([...queue.first, ...first])
  return { ...queue, first: sooner, later: inOrder([...queue.later, ...later]).filter((id) => !sooner.includes(id)) }
}

/** The queue with what is running back in its line: its result would be out of date. */
export function interrupt({ running, ...queue }: Queue): Queue {
  if (!running) return queue
  return running.awaited ? enqueue(queue, running.ids) : enqueue(queue, [], running.ids)
}

/** The queue with its next round running; the same queue where there is nothing to do, or something is running. */
export function begin(queue: Queue): Queue {
  if (queue.running) return queue
  if (queue.first.length > 0) return { ...queue, first: [], running: { ids: queue.first, awaited: true } }
  if (queue.later.length > 0) return { ...queue, later: [], running: { ids: queue.later, awaited: false } }
  return queue
}

/** The queue whose round is over. */
export const finish = ({ first, later }: Queue): Queue => ({ first, later })

/** Whether that exercise will be graded without anyone asking for it again. */
export const isQueued = ({ first, later, running }: Queue, id: ExerciseId): boolean =>
  [...first, ...later, ...(running?.ids ?? [])].includes(id)

// --- internal ---

const inOrder = (ids: readonly ExerciseId[]): ExerciseId[] =>
  course.map(({ id }) => id).filter((id) => ids.includes(id))
