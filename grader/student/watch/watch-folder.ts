// The doorman of chokidar.
import { join, relative } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { courseFiles } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { shownPath } from '../../platform/shown-path.ts'
import { gatherEvents } from './gather-events.ts'

/** The events of a watched folder. */
export interface FolderListener {
  /** Files of the course were just written, deleted or renamed; no names if that is only suspected. */
  onChange(ids: readonly ExerciseId[]): void
  onError(code: string): void
}

/** Watches the files of the course in a folder; returns a function that stops it. */
export function watchFolder(folder: string, { onChange, onError }: FolderListener): () => Promise<void> {
  const told = gatherEvents(onChange)
  const open = (usePolling?: boolean): FSWatcher => {
    const nameOf = (path: string): string => shownPath(relative(folder, path))
    return (
      watch(folder, {
        ignoreInitial: true,
        depth: 1,
        followSymlinks: false,
        usePolling,
        ignored: (path) => !isOurs(nameOf(path)),
      })
        .on('ready', () => told.tell(undefined)) // Saves before it was ready may have been missed.
        .on('all', (_, path) => told.tell(nameOf(path)))
        // On a busy machine chokidar misses a file that replaces another; the system's own event still arrives.
        .on('raw', (_, path: string | null, where) => {
          const { watchedPath = '' } = where as { watchedPath?: string }
          const name = nameOf(join(watchedPath, path ?? ''))
          if (courseFiles.includes(name)) told.tell(name)
        })
        .on('error', (error) => void retry((error as NodeJS.ErrnoException).code ?? 'unknown'))
    )
  }
  // If the system has no more watches, polling is enough.
  let polls = false
  const retry = async (code: string): Promise<void> => {
    if (polls || !['ENOSPC', 'EMFILE'].includes(code)) return onError(code)
    polls = true
    await watcher.close()
    watcher = open(true)
  }
  let watcher = open()
  // Polling finds changes without events (in a network folder, in a recreated folder).
  const looking = setInterval(() => told.tell(undefined), POLL_MS).unref()
  return async () => {
    clearInterval(looking)
    told.stop()
    await watcher.close()
  }
}

// --- internal ---

const POLL_MS = 2_000

const folders = new Set(courseFiles.map((path) => path.split('/')[0]))

const isOurs = (path: string): boolean => path === '' || folders.has(path) || courseFiles.includes(path)
