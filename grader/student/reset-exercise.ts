import { fileOf } from '../course/manifest.ts'
import { readStub } from '../course/stub-files.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { type GivenFile, resetFile, restoreFile } from './reset-file.ts'
import type { ResetOutcome } from './screen/reset.ts'

/** Restores an exercise's stub. Backs up the current file first. */
export const resetExercise = (id: ExerciseId): Promise<ResetOutcome> => resetFile(stubOf(id))

/** Restores the latest backup of an exercise. Backs up the current file first, unless it is an unchanged stub. */
export const restoreExercise = (id: ExerciseId): Promise<ResetOutcome> => restoreFile(stubOf(id))

// --- internal ---

const stubOf = (id: ExerciseId): GivenFile => ({ file: `exercises/${fileOf(id)}`, given: () => readStub(id) })
