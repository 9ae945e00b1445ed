import { hiddenOf, parameterCount } from './plan.ts'
import type { Plan } from '../model/plan.ts'

/** The state of a training run so far. */
export interface History {
  readonly plan: Plan
  /** A loss for each iteration. */
  readonly loss: readonly number[]
  /** The accuracies, measured from the parameters on the trusted side, in the order of the iterations. */
  readonly looks: readonly Evaluation[]
  readonly iteration: number
  readonly seconds: number
  /** How often the current gradient has evaluated the loss. */
  readonly evaluations: number
}

/** The accuracies after a number of iterations. */
export interface Evaluation {
  readonly iteration: number
  /** The epoch, if this is its end (the book counts from 0, and also measures after the first iteration). */
  readonly epoch?: number
  readonly train: number
  readonly test: number
}

/** The state before a run starts. */
export const newHistory = (plan: Plan): History => ({
  plan,
  loss: [],
  looks: [],
  iteration: 0,
  seconds: 0,
  evaluations: 0,
})

/** The speed in images per second. */
export const imagesPerSecond = ({ plan, iteration, seconds }: History): number =>
  seconds > 0 ? (iteration * plan.batchSize) / seconds : 0

/**
 * The remaining time at the speed so far; NaN while it is unknown. During the first gradient, its evaluations of the loss determine the
 * speed.
 */
export function secondsLeft({ plan, iteration, seconds, evaluations }: History): number {
  const share = plan.iterations - iteration
  if (iteration > 0) return (seconds / iteration) * share
  return evaluations > MANY ? (seconds / evaluations) * differences(plan) * share : NaN
}

/** Whether the gradients come from numerical differentiation, which evaluates the loss twice per parameter. */
export const isNumerical = ({ evaluations }: History): boolean => evaluations > MANY

/** The mean of the last losses, which vary from batch to batch: the last tenth of them, at most a hundred. */
export function recentLoss({ loss }: Pick<History, 'loss'>): number {
  const recent = loss.slice(-Math.min(RECENT, Math.ceil(loss.length / 10)))
  return recent.reduce((sum, value) => sum + value, 0) / recent.length
}

/** The first iteration, from 1, whose loss is NaN or infinite; 0 if there is none. */
export const divergedAt = (loss: readonly number[]): number => loss.findIndex((value) => !Number.isFinite(value)) + 1

// --- internal ---

const RECENT = 100

// Backpropagation evaluates the loss once or not at all.
const MANY = 100

const differences = (plan: Plan): number => 2 * parameterCount(hiddenOf(plan))
