import type { ExerciseId } from '../../model/exercise.ts'
import type { Preparation } from './preparation.ts'
import type { Prepared, PrepareRequest } from './prepared.ts'

/** A preparation that may know which exercises are coming. */
export interface Planned {
  /**
   * Announces the exercises that will be prepared now, and none after them; without a list the plan is unknown, and the prepare worker
   * stays warm.
   */
  announce(ids?: readonly ExerciseId[]): void
  /** The number of exercises left; undefined if the plan is unknown. */
  left(): number | undefined
  /** Removes an exercise from the plan: it will not be prepared. */
  skip(id: ExerciseId): void
  prepare(request: PrepareRequest): Promise<Prepared>
}

/**
 * Ends the prepare worker (workbench) once nothing is left for it. The last exercise is prepared ahead, so that this does not have to wait
 * for the end of a training in one thread. With `again` all results are kept for opening the same exercises of the same submission again.
 */
export function planned(preparation: Pick<Preparation, 'prepare' | 'rest'>, again: boolean): Planned {
  const kept = new Map<ExerciseId, Omit<PrepareRequest, 'id'> & { readonly prepared: Promise<Prepared> }>()
  let coming: Set<ExerciseId> | undefined
  let underWay = 0

  const start = (request: PrepareRequest): Promise<Prepared> => {
    const prepared = preparation.prepare(request)
    prepared.catch(() => kept.delete(request.id))
    return prepared
  }
  const keep = (request: PrepareRequest): Promise<Prepared> => {
    const prepared = start(request)
    kept.set(request.id, { ...request, prepared })
    return prepared
  }
  const take = ({ id, files, neighbours, triedWith }: PrepareRequest): Promise<Prepared> | undefined => {
    const known = kept.get(id)
    if (!again) kept.delete(id)
    const same = known?.files === files && known.neighbours === neighbours && known.triedWith === triedWith
    return same ? known.prepared : undefined
  }
  const goOn = (request: PrepareRequest): void => {
    underWay--
    if (!coming || coming.size > 1) return
    for (const id of coming) if (!kept.has(id)) void keep({ ...request, id, triedWith: undefined })
    if (underWay === 0) preparation.rest()
  }
  return {
    announce: (ids) => (coming = ids && new Set(ids)),
    left: () => coming?.size,
    skip: (id) => {
      coming?.delete(id)
      if (coming?.size === 0 && underWay === 0) preparation.rest()
    },
    prepare: async (request) => {
      coming?.delete(request.id)
      underWay++
      try {
        return await (take(request) ?? (again ? keep(request) : start(request)))
      } finally {
        goOn(request)
      }
    },
  }
}
