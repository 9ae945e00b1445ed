import { isRecord, parseJson } from '../platform/plain-json.ts'
import * as np from '#np'
import { NAMES, type Params } from '../checks/network/params.ts'
import { CLASSES, networkOf, PIXELS } from './plan.ts'
import type { Chapter } from '../model/plan.ts'
import type { UnloadableWhy } from '../model/training.ts'
import { shapesOf } from './check-params.ts'

/** A trained network as stored in a file. */
export interface SavedNetwork {
  readonly chapter: Chapter
  readonly hiddenSize: number
  /** The total number of iterations that it was trained for. */
  readonly iterations: number
  readonly params: Params
}

/** Why a file is not a valid saved network; the reports turn it into words. */
export type Unloadable = { readonly why: UnloadableWhy } | { readonly why: 'field'; readonly field: string }

/** No network of this course needs a larger file. */
export const MAX_FILE_BYTES = 64 * 2 ** 20

/**
 * Renders the file: JSON with a format and a version, and for each parameter its shape and its numbers, row by row, as little-endian
 * float64 in base64. Reading it runs no code.
 */
export function renderNetwork({ chapter, hiddenSize, iterations, params }: SavedNetwork): string {
  const arrays = NAMES.map((name) => [name, { shape: params[name].shape, data: base64Of(params[name].data) }])
  const network = { format: FORMAT, version: VERSION, network: networkOf[chapter], hiddenSize, iterations }
  return `${JSON.stringify({ ...network, params: Object.fromEntries(arrays) }, null, 1)}\n`
}

/** Parses and validates the file; returns the network, or what is wrong. */
export function parseNetwork(text: string): SavedNetwork | Unloadable {
  if (text.length > MAX_FILE_BYTES) return { why: 'too-large' }
  const file = parseJson(text)
  if (!isRecord(file)) return { why: 'no-json' }
  if (file.format !== FORMAT) return { why: 'another-format' }
  if (file.version !== VERSION) return { why: 'another-version' }
  const chapter = (['ch04', 'ch05'] as const).find((name) => networkOf[name] === file.network)
  if (!chapter) return { why: 'field', field: 'network' }
  const { hiddenSize, iterations } = file
  if (!isCount(hiddenSize) || hiddenSize < 1 || hiddenSize > MAX_HIDDEN) return { why: 'field', field: 'hiddenSize' }
  if (!isCount(iterations)) return { why: 'field', field: 'iterations' }
  const params = parseParams(file.params, hiddenSize)
  return 'why' in params ? params : { chapter, hiddenSize, iterations, params }
}

/** The largest number of hidden units that a file or a command line may request. */
export const MAX_HIDDEN = Math.floor(4_000_000 / (PIXELS + 1 + CLASSES))

// --- internal ---

const FORMAT = 'deep-learning-from-scratch network'
const VERSION = 1
const BYTES = 8

function parseParams(given: unknown, hiddenSize: number): Params | Unloadable {
  if (!isRecord(given)) return { why: 'field', field: 'params' }
  const shapes = shapesOf([hiddenSize])
  const params: Partial<Record<keyof Params, np.NdArray>> = {}
  for (const name of NAMES) {
    const array = given[name]
    if (!isRecord(array) || JSON.stringify(array.shape) !== JSON.stringify(shapes[name]))
      return { why: 'field', field: `params.${name}.shape` }
    const data = numbersIn(
      array.data,
      shapes[name].reduce((size, dim) => size * dim, 1),
    )
    if (!data) return { why: 'field', field: `params.${name}.data` }
    params[name] = np.fromBuffer(data, ...shapes[name])
  }
  return params as Params
}

function base64Of(data: Float64Array): string {
  const bytes = Buffer.alloc(data.length * BYTES)
  data.forEach((value, i) => bytes.writeDoubleLE(value, i * BYTES))
  return bytes.toString('base64')
}

// A NaN or infinite parameter would spoil the training from its first step.
function numbersIn(text: unknown, count: number): Float64Array | undefined {
  if (typeof text !== 'string' || text.length !== 4 * Math.ceil((count * BYTES) / 3)) return undefined
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length !== count * BYTES) return undefined
  const numbers = Float64Array.from({ length: count }, (_, i) => bytes.readDoubleLE(i * BYTES))
  return numbers.every(Number.isFinite) ? numbers : undefined
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
