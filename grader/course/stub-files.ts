import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileOf } from './manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { kitRoot } from '../platform/kit-root.ts'

/** The folder of the pristine stubs, relative to the kit's root. */
export const STUBS = 'grader/course/stubs'

/** Reads the pristine stub of an exercise. */
export const readStub = (id: ExerciseId): Promise<Uint8Array> => readFile(join(kitRoot, STUBS, fileOf(id)))

/** Reads the text of the pristine stub of an exercise, once. */
export function stubText(id: ExerciseId): Promise<string> {
  const text = texts.get(id) ?? readStub(id).then((bytes) => Buffer.from(bytes).toString())
  texts.set(id, text)
  return text
}

// --- internal ---

const texts = new Map<ExerciseId, Promise<string>>()
