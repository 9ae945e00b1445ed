import { exercisesExporting } from '../course/export-names.ts'
import { fileOf } from '../course/manifest.ts'
import type { Elsewhere } from '../model/handed-in.ts'
import { filesExporting, topLevelNames } from './declared.ts'

/**
 * Finds answers that lie in another exercise's file: all functions in softmax.ts, or two files swapped. Asked for are exercises whose own
 * file is missing, not begun, or declares nothing of what is theirs; nothing is taken from there, for a file may hold a helper of that name.
 */
export async function answersElsewhere(
  files: ReadonlyMap<string, string>,
  { open, graded }: { readonly open: ReadonlySet<string>; readonly graded: readonly string[] },
): Promise<Elsewhere[]> {
  const begun = [...files].filter(([file]) => !open.has(file))
  const held = new Map<string, readonly string[]>()
  for (const [file, text] of begun) held.set(file, await heldIn(file, text))
  const isLost = (file: string): boolean =>
    graded.includes(file) &&
    (open.has(file) || (held.get(file)?.includes(file) === false && !REEXPORT.test(files.get(file) ?? '')))
  return begun.flatMap(([path]) => {
    const holds = (held.get(path) ?? []).filter((file) => file !== path && isLost(file))
    return holds.length > 0 ? [{ path, holds }] : []
  })
}

// --- internal ---

// What is exported by name or by star may come from anywhere.
const REEXPORT = /\bexport\s*[{*]/

/** The exercises' files whose exports a file declares; a name that is its own exercise's, too, is its own. */
async function heldIn(file: string, text: string): Promise<string[]> {
  const names = [...topLevelNames(text)]
  const owners = await Promise.all(names.map(async (name) => (await exercisesExporting(name)).map(fileOf)))
  const isOwn = (i: number): boolean => owners[i].includes(file)
  const foreign = await filesExporting(names.filter((_, i) => !isOwn(i)))
  return [...(names.some((_, i) => isOwn(i)) ? [file] : []), ...foreign]
}
