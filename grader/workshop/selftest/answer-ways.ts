// The ways in which a piece of code could be wrapped into an answer: with arrays of this course, rows, or numbers.
import type { Questions } from './cut-out.ts'
import { WAYS_OF_FUNCTIONS } from './ways-of-functions.ts'
import { WAYS_OF_LAYERS } from './ways-of-layers.ts'

/** For each exercise, the ways; each asks once. */
export const WAYS: Questions = { ...WAYS_OF_FUNCTIONS, ...WAYS_OF_LAYERS }
