import { startAwakeTimer } from '../platform/awake-timer.ts'

/** Runs what must come to an end; throws where it has not, after so long. The time in which the grader stood still does not count. */
export async function withinAwake(run: () => Promise<void>, limitMs: number): Promise<void> {
  let timer: { stop(): void } | undefined
  const over = new Promise<never>((_, reject) => {
    timer = startAwakeTimer(limitMs, () => reject(new Error(`internal: no end within ${limitMs} ms`)))
  })
  try {
    await Promise.race([run(), over])
  } finally {
    timer?.stop()
  }
}
