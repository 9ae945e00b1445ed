import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { kitRoot } from '../platform/kit-root.ts'

/** The folder of `#np`, relative to the kit's root: it is given, and a student may change it by accident. */
export const NP = 'exercises/np'

/** The file with the text of each file of `#np` as it was given, by its path in that folder. */
export const GIVEN_NP = 'grader/course/given-np.json'

/** Reads the files of `#np` as they were given, by their paths from the kit's root. */
export async function readGivenNp(): Promise<Map<string, Uint8Array>> {
  const texts = JSON.parse(await readFile(join(kitRoot, GIVEN_NP), 'utf8')) as Record<string, string>
  return new Map(Object.entries(texts).map(([path, text]) => [`${NP}/${path}`, Buffer.from(text)]))
}
