import type { ExerciseReport } from '../model/check.ts'
import type { CheckRunner } from './run.ts'

/** How runners are opened. */
export interface FallbackDeps {
  /** Whether the first one may use the cache of transformed checks. */
  readonly cached: boolean
  open(caches: boolean): Promise<CheckRunner>
  emptyCache(): void
}

/**
 * A runner that tries once more, without its cache, what did not run: a cache that is full, damaged or not ours to write breaks the checks that
 * want it. Where no other runner can be opened, the next run tries that again.
 */
export async function openWithFallback({ cached, open, emptyCache }: FallbackDeps): Promise<CheckRunner> {
  let caches = cached
  let runner: CheckRunner | undefined = await open(caches)
  const close = async (): Promise<void> => {
    const old = runner
    runner = undefined
    await old?.close()
  }
  const opened = async (): Promise<CheckRunner> => (runner ??= await open(caches))
  const runAgain: CheckRunner['run'] = async (...asked) => {
    caches = false
    await close().catch(() => {}) // It is broken anyway.
    emptyCache()
    return (await opened()).run(...asked)
  }
  return {
    close,
    run: async (ids, guests, heard = {}) => {
      if (!caches) return (await opened()).run(ids, guests, heard)
      const onExercise = (report: ExerciseReport): void => {
        if (report.error === undefined) heard.onExercise?.(report)
      }
      const reports = await (await opened()).run(ids, guests, { ...heard, onExercise })
      const broken = reports.filter(({ error }) => error !== undefined).map(({ id }) => id)
      if (broken.length === 0) return reports
      const again = new Map((await runAgain(broken, guests, heard)).map((report) => [report.id, report]))
      return reports.map((report) => again.get(report.id) ?? report)
    },
  }
}
