/** The file by which a copy of the kit is known. */
export const isKitMark = (path: string): boolean => MARK.test(path)

/** Leaves out what belongs to the kit itself where a whole copy of it was handed in: everything but the chapters, and what was laid beside them. */
export function withoutKit<T extends { readonly path: string }>(items: readonly T[]): T[] {
  const roots = items.filter(({ path }) => isKitMark(path)).map(({ path }) => path.replace(MARK, ''))
  return items.filter(({ path }) => !roots.some((root) => path.startsWith(root) && OWN.test(path.slice(root.length))))
}

// --- internal ---

const MARK = /(?<=^|\/)(?:exercises\/)?np\/index\.ts$/
const OWN = /^(?:(?:exercises\/)?np|datasets|docs|solutions|grader|\.github)\//
