import * as np from '#np'
import type { NdArray } from '#np'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { keystream } from './keystream.ts'

/** The trusted side's random cases: the same for the same seed, on every machine. */
export interface Random {
  /** A number in [low, high). */
  uniform(low: number, high: number): number
  /** A whole number in [low, high). */
  int(low: number, high: number): number
  /** An array of standard normal numbers. */
  normal(...shape: number[]): NdArray
  /** An array of numbers in [low, high). */
  uniforms(low: number, high: number, ...shape: number[]): NdArray
  /** Rows of positive numbers that add up to 1. */
  probabilities(rows: number, columns: number): NdArray
  /** Rows with a single 1, each at a random place. */
  oneHot(rows: number, classes: number): NdArray
  /** Class numbers in [0, classes). */
  labels(count: number, classes: number): number[]
  /** A random order of 0 … count − 1. */
  permutation(count: number): number[]
}

/** A generator of random cases: from a number, or from the key that a secret gave. */
export function randomFrom(start: number | Uint8Array): Random {
  const bits = bitsFrom(start)
  const unit = (): number => (bits() >>> 0) / 2 ** 32
  const uniform = (low: number, high: number): number => low + (high - low) * unit()
  const int = (low: number, high: number): number => low + Math.floor((high - low) * unit())
  const fill = (shape: number[], draw: () => number): NdArray => {
    const size = shape.reduce((product, dim) => product * dim, 1)
    return np.fromBuffer(Float64Array.from({ length: size }, draw), ...shape)
  }
  return {
    uniform,
    int,
    normal: (...shape) => fill(shape, () => normal(unit)),
    uniforms: (low, high, ...shape) => fill(shape, () => uniform(low, high)),
    labels: (count, classes) => Array.from({ length: count }, () => int(0, classes)),
    oneHot: (rows, classes) =>
      oneHot(
        Array.from({ length: rows }, () => int(0, classes)),
        classes,
      ),
    probabilities: (rows, columns) => {
      const positive = fill([rows, columns], () => uniform(0.05, 1))
      return positive.div(positive.sum(1, { keepDims: true }))
    },
    permutation: (count) =>
      shuffle(
        Array.from({ length: count }, (_, i) => i),
        int,
      ),
  }
}

/** Labels as rows with a single 1. */
export function oneHot(labels: readonly number[], classes: number): NdArray {
  const rows = np.zeros(labels.length, classes)
  labels.forEach((label, i) => rows.set(i, label, 1))
  return rows
}

// --- internal ---

function bitsFrom(start: number | Uint8Array): () => number {
  if (typeof start !== 'number') return keystream(start)
  const generator = xoroshiro128plus(start)
  return () => generator.next()
}

// The polar method (Marsaglia and Bray, 1964).
function normal(unit: () => number): number {
  for (;;) {
    const x = 2 * unit() - 1
    const y = 2 * unit() - 1
    const s = x * x + y * y
    if (s > 0 && s < 1) return x * Math.sqrt((-2 * Math.log(s)) / s)
  }
}

function shuffle(items: number[], int: (low: number, high: number) => number): number[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = int(0, i + 1)
    ;[items[i], items[j]] = [items[j], items[i]]
  }
  return items
}
