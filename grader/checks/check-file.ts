import type { ExerciseId } from '../model/exercise.ts'

/** The exercise that a file of checks belongs to, by the file's path. */
export const idOfCheckFile = (path: string): ExerciseId =>
  /(ch\d\d\/\w+)\.check\.ts$/.exec(path.replaceAll('\\', '/'))?.[1] as ExerciseId
