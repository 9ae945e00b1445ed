import { demand } from '../matchers.ts'
import type { Grading } from '../grading.ts'
import type { Activation } from './forward.ts'
import { type NetworkSubject, trajectoryDeparture } from './trajectory.ts'

/** Demands that the network's losses on MNIST are the book's, step by step; of slow code and of a quick run, for fewer steps. */
export async function demandTrajectory(
  subject: NetworkSubject,
  activation: Activation,
  { quick }: Grading,
): Promise<void> {
  const started = performance.now()
  const early = await trajectoryDeparture(subject, activation, EARLY_STEPS)
  const slow = performance.now() - started > SLOW_MS
  const departure = early ?? (await trajectoryDeparture(subject, activation, quick || slow ? QUICK_STEPS : STEPS))
  if (!departure) return
  const { step, mismatch } = departure
  const sides = mismatch.kind === 'value' ? { expected: mismatch.expected, received: mismatch.received } : {}
  demand(
    false,
    {
      en: `The loss departs from the book's before update ${step}.`,
      ko: `손실이 ${step}번째 갱신 전에 책의 값에서 벗어납니다.`,
    },
    sides,
  )
}

// --- internal ---

// A frozen bias shows at step 1, and after a hundred steps W2 has moved far enough to show what was done with it.
const [EARLY_STEPS, QUICK_STEPS, STEPS] = [11, 101, 301]

// Code that is right but slow (`get` and `set` alone) is not asked for all of them.
const SLOW_MS = 1_000
