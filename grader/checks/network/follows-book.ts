import { demand } from '../matchers.ts'
import type { Activation } from '../../model/plan.ts'
import { type NetworkSubject, trajectoryDeparture } from './trajectory.ts'

/** Demands that the network's losses on MNIST are the book's, step by step. */
export async function demandTrajectory(subject: NetworkSubject, activation: Activation): Promise<void> {
  const departure = await trajectoryDeparture(subject, activation, STEPS)
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

// A frozen bias shows at step 1, and after forty steps W2 has moved far enough to show what was done with it.
const STEPS = 41
