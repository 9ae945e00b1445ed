// Only for tests: what NumPy 2.4.6 gives, as written by generate.py.
import { readFileSync } from 'node:fs'

/** An array as generate.py writes it: numbers as Python prints them, for JSON knows neither NaN nor -0. */
export interface PackedArray {
  readonly shape: readonly number[]
  readonly data: readonly string[]
}

/** One call of NumPy, and its result or that it was refused. */
export interface NumpyCase {
  readonly operation: string
  readonly in: readonly PackedArray[]
  readonly args?: readonly number[]
  readonly indices?: readonly number[]
  readonly axis?: number
  readonly keepDims?: boolean
  readonly out?: PackedArray
  readonly error?: string
}

/** One array as NumPy prints it; a large one is given by its formula. */
export interface PrintingCase {
  readonly shape: readonly number[]
  readonly data?: readonly string[]
  readonly scale?: number
  readonly str: string
  readonly repr: string
}

/** The calls of NumPy with one of these names. */
export const numpyCases = (...operations: string[]): readonly NumpyCase[] =>
  (read('numpy.json') as NumpyCase[]).filter(({ operation }) => operations.includes(operation))

/** The printed arrays. */
export const printingCases = (): readonly PrintingCase[] => read('printing.json') as PrintingCase[]

/** The numbers of a packed array. */
export const unpack = (data: readonly string[]): Float64Array => Float64Array.from(data, numberOf)

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

function numberOf(text: string): number {
  if (text === 'inf') return Infinity
  return text === '-inf' ? -Infinity : Number(text)
}
