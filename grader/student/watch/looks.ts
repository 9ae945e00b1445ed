import type { ExerciseId } from '../../model/exercise.ts'

/** Looks at a folder, one after the other. */
export interface Looks {
  /** Asks for a look, probably because of these exercises; resolves when it is over. */
  ask(ids: readonly ExerciseId[]): Promise<void>
  /** Resolves when no look is under way. */
  over(): Promise<void>
}

/**
 * Makes one look at a time, and one more for all that was asked for meanwhile: where a look takes longer than the time between two, they would
 * pile up. A look that fails (a network folder that is away, too many open files) is made up for by the next one.
 */
export function openLooks(look: (ids: readonly ExerciseId[]) => Promise<void>): Looks {
  const wanted = new Set<ExerciseId>()
  let current: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined
  const makeOne = async (): Promise<void> => {
    next = undefined
    const ids = [...wanted]
    wanted.clear()
    try {
      await look(ids)
    } catch {
      for (const id of ids) wanted.add(id)
    }
  }
  return {
    ask: (ids) => {
      for (const id of ids) wanted.add(id)
      return (next ??= current = current.then(makeOne))
    },
    over: () => current,
  }
}
