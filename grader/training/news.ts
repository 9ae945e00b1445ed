/** What the guest tells in the middle of a training run. */
export interface News {
  /** How many gradients were asked for so far. */
  readonly iteration: number
  /** The losses since the last news. */
  readonly losses: readonly number[]
  /** How often the gradient that is being worked out has asked for the loss. */
  readonly evaluations: number
  readonly epoch?: number
  readonly params?: unknown
}

/** The guest's words as news, or undefined: they come from the student's realm. */
export function parseNews(value: unknown): News | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { iteration, losses, evaluations, epoch, params } = value as Record<string, unknown>
  if (!isCount(iteration) || !isCount(evaluations) || !Array.isArray(losses)) return undefined
  if (losses.some((loss) => typeof loss !== 'number') || (epoch !== undefined && !isCount(epoch))) return undefined
  return { iteration, losses: losses as number[], evaluations, epoch, params }
}

// --- internal ---

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
