import { courseFiles } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'

/** Bursts of events, each told as one. */
export interface GatheredEvents {
  /** A file changed, or, without a path, one may have. */
  tell(path: string | undefined): void
  stop(): void
}

/** Tells the exercises of a burst of events when it is over, or goes on for long: something may write to a file without a pause. */
export function gatherEvents(onChange: (ids: readonly ExerciseId[]) => void): GatheredEvents {
  const paths = new Set<string>()
  let quiet: NodeJS.Timeout | undefined
  let latest: NodeJS.Timeout | undefined
  const stop = (): void => {
    clearTimeout(quiet)
    clearTimeout(latest)
    quiet = latest = undefined
  }
  const flush = (): void => {
    stop()
    const ids = courseFiles.filter((path) => paths.has(path)).map((path) => path.replace(/\.ts$/, '') as ExerciseId)
    paths.clear()
    onChange(ids)
  }
  return {
    tell: (path) => {
      if (path !== undefined) paths.add(path)
      else if (quiet) return // What is about to be told is read anyway.
      clearTimeout(quiet)
      quiet = setTimeout(flush, QUIET_MS)
      latest ??= setTimeout(flush, LATEST_MS)
    },
    stop,
  }
}

// --- internal ---

/** How long to collect a burst of events: editors write a file in several steps. */
const QUIET_MS = 25

const LATEST_MS = 500
