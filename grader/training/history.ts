import { parameterCount } from './plan.ts'
import type { Plan } from '../model/plan.ts'

/** What a training run has come to so far. */
export interface History {
  readonly plan: Plan
  /** A loss for each iteration. */
  readonly loss: readonly number[]
  /** The accuracies, measured from the parameters on the trusted side, in the order of the iterations. */
  readonly looks: readonly Look[]
  readonly iteration: number
  readonly seconds: number
  /** How often the gradient that is being worked out has asked for the loss. */
  readonly evaluations: number
}

/** The accuracies after so many iterations. */
export interface Look {
  readonly iteration: number
  /** The epoch, where this is its end (the book counts from 0, and looks after the first iteration too). */
  readonly epoch?: number
  readonly train: number
  readonly test: number
}

/** A run that has not begun. */
export const newHistory = (plan: Plan): History => ({
  plan,
  loss: [],
  looks: [],
  iteration: 0,
  seconds: 0,
  evaluations: 0,
})

/** How many images a second were learnt from. */
export const imagesPerSecond = ({ plan, iteration, seconds }: History): number =>
  seconds > 0 ? (iteration * plan.batchSize) / seconds : 0

/** How long the rest will take at the pace so far; NaN while nobody can tell. In the first gradient, its questions for the loss tell. */
export function secondsLeft({ plan, iteration, seconds, evaluations }: History): number {
  const share = plan.iterations - iteration
  if (iteration > 0) return (seconds / iteration) * share
  return evaluations > MANY ? (seconds / evaluations) * differences(plan) * share : NaN
}

/** Whether the gradients come from numerical differentiation, which asks for the loss twice for each parameter. */
export const isNumerical = ({ evaluations }: History): boolean => evaluations > MANY

/** The mean of the last losses, which jump from batch to batch: of a tenth of them, and of a hundred at the most. */
export function recentLoss({ loss }: Pick<History, 'loss'>): number {
  const recent = loss.slice(-Math.min(RECENT, Math.ceil(loss.length / 10)))
  return recent.reduce((sum, value) => sum + value, 0) / recent.length
}

/** The first iteration, from 1, whose loss is no number any more; 0 where there is none. */
export const divergedAt = (loss: readonly number[]): number => loss.findIndex((value) => !Number.isFinite(value)) + 1

// --- internal ---

const RECENT = 100

// Backpropagation asks for the loss once or not at all.
const MANY = 100

const differences = ({ hiddenSize }: Plan): number => 2 * parameterCount(hiddenSize)
