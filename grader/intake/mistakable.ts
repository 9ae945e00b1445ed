import { courseFiles } from '../course/manifest.ts'
import type { NotTaken } from '../model/handed-in.ts'
import { meantName, plainName } from './candidates.ts'
import { chapterOf } from './chapters.ts'
import { mayHoldWork } from './may-hold-work.ts'
import { isAside } from './safe-path.ts'

/**
 * For each file of the course, the path of another one that may be meant for it: `ch03/softmax_final.ts` for `ch03/softmax.ts`; by its name,
 * or by what it is known to be meant for.
 */
export function mistakableIn(paths: readonly string[], known: readonly NotTaken[] = []): ReadonlyMap<string, string> {
  const meant = new Map(known.map((one) => [one.path, one.meant ?? []]))
  // Once for each path, which may be many, and not again for each file.
  const near = paths
    .filter((path) => !isAside(path) && mayHoldWork(path)) // A picture is not put right by another name.
    .map((path) => ({ path, names: [plainName(path), meantName(path), ...(meant.get(path) ?? [])] }))
  return new Map(
    courseFiles.flatMap((file) => {
      const [chapter, name] = file.split('/')
      // In another chapter's folder it is that chapter's.
      const isMeant = ({ path, names }: (typeof near)[number]): boolean =>
        names.includes(name) && (chapterOf(path) ?? chapter) === chapter && !path.endsWith(`/${file}`)
      const found = near.find(isMeant)
      return found === undefined || found.path === file ? [] : [[file, found.path]]
    }),
  )
}
