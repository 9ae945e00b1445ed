// A doorman of chokidar.
import { watch } from 'chokidar'
import { fileState, UNSEEN } from './file-state.mjs'

/** Files that are watched, more and more of them. */
export interface WatchedFiles {
  /** `state`: in which it was read; it may have been saved since. */
  add(path: string, state: string): void
  close(): Promise<void>
}

/** Calls back once after each burst of saves of the files that were added. */
export function watchFiles(onSave: () => void): WatchedFiles {
  const seen = new Map<string, string>()
  let timer: NodeJS.Timeout | undefined
  const look = (): void => {
    const now = [...seen.keys()].map((path) => [path, fileState(path)] as const)
    const saved = now.filter(([path, state]) => state !== UNSEEN && state !== seen.get(path))
    for (const [path, state] of saved) seen.set(path, state)
    if (saved.length > 0) onSave()
  }
  const lookSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(look, QUIET_MS)
  }
  const watcher = watch([], { ignoreInitial: true }).on('all', lookSoon).on('error', lookSoon)
  // What is saved before its watcher stands makes no event; nor does a network folder.
  const polling = setInterval(look, POLL_MS).unref()
  return {
    add: (path, state) => {
      if (!seen.has(path)) watcher.add(path)
      seen.set(path, state)
      lookSoon()
    },
    close: () => {
      clearTimeout(timer)
      clearInterval(polling)
      return watcher.close()
    },
  }
}

// --- internal ---

/** Editors write a file in several steps. */
const QUIET_MS = 25
const POLL_MS = 1_000
