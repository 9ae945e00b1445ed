/** A progress message that the guest sends during a training run. */
export interface TrainingEvent {
  /** The number of gradients requested so far. */
  readonly iteration: number
  /** The losses since the last message. */
  readonly losses: readonly number[]
  /** How often the current gradient has evaluated the loss. */
  readonly evaluations: number
  readonly epoch?: number
  readonly params?: unknown
}

/** Validates a message from the guest, whose code is the student's; undefined if it is invalid. */
export function parseTrainingEvent(value: unknown): TrainingEvent | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { iteration, losses, evaluations, epoch, params } = value as Record<string, unknown>
  if (!isCount(iteration) || !isCount(evaluations) || !Array.isArray(losses)) return undefined
  if (losses.some((loss) => typeof loss !== 'number') || (epoch !== undefined && !isCount(epoch))) return undefined
  return { iteration, losses: losses as number[], evaluations, epoch, params }
}

// --- internal ---

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
