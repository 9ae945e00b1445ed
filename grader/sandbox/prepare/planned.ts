import type { ExerciseId } from '../../model/exercise.ts'
import type { Preparation } from './preparation.ts'
import type { Prepared, Workpiece } from './prepared.ts'

/** A preparation that may know what is coming. */
export interface Planned {
  /** What will be prepared now, and nothing after it; without a list nobody knows, and the workbench stays warm. */
  announce(ids?: readonly ExerciseId[]): void
  /** How much of that is left; undefined where nobody knows. */
  left(): number | undefined
  /** It will not be prepared after all. */
  skip(id: ExerciseId): void
  prepare(workpiece: Workpiece): Promise<Prepared>
}

/**
 * Lets the workbench rest once nothing is left for it. The last exercise is prepared ahead: when one thread is busy with a training, that
 * need not wait for the end of it. With `again` everything is kept for whoever opens the same exercises of the same submission once more.
 */
export function planned(preparation: Pick<Preparation, 'prepare' | 'rest'>, again: boolean): Planned {
  const kept = new Map<ExerciseId, { readonly files: Workpiece['files']; readonly prepared: Promise<Prepared> }>()
  let coming: Set<ExerciseId> | undefined
  let underWay = 0

  const start = (workpiece: Workpiece): Promise<Prepared> => {
    const prepared = preparation.prepare(workpiece)
    prepared.catch(() => kept.delete(workpiece.id))
    return prepared
  }
  const keep = (workpiece: Workpiece): Promise<Prepared> => {
    const prepared = start(workpiece)
    kept.set(workpiece.id, { files: workpiece.files, prepared })
    return prepared
  }
  const take = ({ id, files }: Workpiece): Promise<Prepared> | undefined => {
    const known = kept.get(id)
    if (!again) kept.delete(id)
    return known?.files === files ? known.prepared : undefined
  }
  const goOn = (workpiece: Workpiece): void => {
    underWay--
    if (!coming || coming.size > 1) return
    for (const id of coming) if (!kept.has(id)) void keep({ ...workpiece, id })
    if (underWay === 0) preparation.rest()
  }
  return {
    announce: (ids) => (coming = ids && new Set(ids)),
    left: () => coming?.size,
    skip: (id) => coming?.delete(id),
    prepare: async (workpiece) => {
      coming?.delete(workpiece.id)
      underWay++
      try {
        return await (take(workpiece) ?? (again ? keep(workpiece) : start(workpiece)))
      } finally {
        goOn(workpiece)
      }
    },
  }
}
