import type { Machine } from './machine.ts'
import { STEPS, type Taken } from './walk-steps.ts'

/** One step of the walk, and how long it took. */
export interface Step extends Taken {
  readonly name: string
  readonly seconds: number
}

/** How far to walk. */
export interface WalkOptions {
  /** The grades and a few saves only. */
  readonly short: boolean
  /** Called after each step. */
  readonly onStep: (step: Step) => void
}

/** What a student does with the kit from the first grade to the last, and a teacher with a class of three; in a fresh copy of the kit. */
export async function walk(machine: Machine, { short, onStep }: WalkOptions): Promise<Step[]> {
  const steps: Step[] = []
  for (const [name, take] of short ? STEPS.filter(([, , long]) => !long) : STEPS) {
    const since = performance.now()
    const { facts, problems } = await take(machine, short)
    const step = { name, facts, problems, seconds: (performance.now() - since) / 1000 }
    onStep(step)
    steps.push(step)
  }
  return steps
}
