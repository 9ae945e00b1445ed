import { isNdArray } from '#np'
import { NAMES } from '../network/params.ts'

/** The name of a value in what a call returned: `W1`, `at[3]`; empty for the whole of it, undefined where it is not found. */
export function nameIn(result: unknown, part: unknown): string | undefined {
  const paths = pathsOf(result)
  const found = paths.filter(([, value]) => Object.is(value, part))
  // An array is found by its identity; a number may stand in several places.
  return found.length === 1 || typeof part === 'object' ? found[0] && nameOf(found[0][0]) : undefined
}

/** The name of what is missing in a result that is not missing itself: an entry that is undefined, or one of the parameters. */
export function missingIn(result: unknown): string | undefined {
  for (const [path, value] of pathsOf(result)) {
    if (value === undefined && path.length > 0) return nameOf(path)
    if (typeof value !== 'object' || value === null || Array.isArray(value) || isNdArray(value)) continue
    const keys = Object.keys(value)
    if (keys.every((key) => isParameter(key))) return NAMES.find((name) => !keys.includes(name))
  }
  return undefined
}

// --- internal ---

type Path = readonly (string | number)[]

const MAX_PARTS = 2_000

const isParameter = (key: string): boolean => (NAMES as readonly string[]).includes(key)

function pathsOf(result: unknown): [Path, unknown][] {
  const found: [Path, unknown][] = [[[], result]]
  for (const [path, value] of found) {
    if (typeof value !== 'object' || value === null || isNdArray(value) || found.length > MAX_PARTS) continue
    for (const [key, part] of Object.entries(value))
      found.push([[...path, Array.isArray(value) ? Number(key) : key], part])
  }
  return found
}

// From the last name on: what stands above it is the check's own.
function nameOf(path: Path): string {
  const last = path.findLastIndex((key) => typeof key === 'string')
  return path
    .slice(Math.max(last, 0))
    .map((key) => (typeof key === 'string' ? key : `[${key}]`))
    .join('')
}
