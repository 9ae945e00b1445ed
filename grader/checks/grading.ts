import { inject } from 'vitest'
import type { GuestAddress } from '../sandbox/broker-api.ts'
import type { Lang } from '../model/localized.ts'
import type { Seed } from './seeds.ts'
import type { Thresholds, Tolerances } from '../model/conditions.ts'

/** What a check's thread knows about its run. */
export interface Grading {
  /** Where the guests of the submission are. */
  readonly guests: GuestAddress
  readonly seed: Seed
  readonly lang: Lang
  /** No training on MNIST. */
  readonly quick: boolean
  /** The book's whole training run instead of its first part. */
  readonly full: boolean
  /** An instructor's thresholds: exercise → iterations → test accuracy. */
  readonly thresholds?: Thresholds
  /** A debugger stops in the student's code: no check is out of time. */
  readonly debugged?: boolean
  /** An instructor's relative tolerances, by exercise. */
  readonly tolerances?: Tolerances
}

declare module 'vitest' {
  export interface ProvidedContext {
    grading: Grading
  }
}

/** The settings of the run that this thread belongs to. */
export const grading = (): Grading => inject('grading')
