import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileOf } from './manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { kitRoot } from '../platform/kit-root.ts'

/** Where the pristine stubs stand, relative to the kit's root. */
export const STUBS = 'grader/course/stubs'

/** An exercise as a student first sees it. */
export const readStub = (id: ExerciseId): Promise<Uint8Array> => readFile(join(kitRoot, STUBS, fileOf(id)))
