import { Bytes, copyInto, Float64, isArray, isSafeInteger, parse, textOf, View } from './builtins.ts'
import { type ArrayCodec, UnsendableError, VALUE_LIMITS, type WireArray } from './value.ts'

/** Decodes the bytes of a value; throws `UnsendableError` if they are not well formed. */
export function decodeValue(bytes: Uint8Array, codec: ArrayCodec): unknown {
  const aligned = new Bytes(bytes.length)
  copyInto(aligned, bytes, 0)
  if (aligned.length < 4) throw new UnsendableError('a cut-off value', '')
  const length = new View(aligned.buffer).getUint32(0, true)
  const start = (4 + length + 7) & ~7
  if (length > VALUE_LIMITS.skeletonChars || start > aligned.length || (aligned.length - start) % 8 !== 0)
    throw new UnsendableError('a malformed value', '')
  const numbers = new Float64(aligned.buffer, start)
  const pool = { numbers, next: 0 }
  const value = valueOf(parseSkeleton(new Bytes(aligned.buffer, 4, length)), codec, pool, 0)
  if (pool.next !== numbers.length) throw new UnsendableError('numbers left over', '')
  return value
}

// --- internal ---

function parseSkeleton(bytes: Uint8Array): unknown {
  try {
    return parse(textOf(bytes)) as unknown
  } catch {
    throw new UnsendableError('a malformed value', '')
  }
}

interface Numbers {
  readonly numbers: Float64Array
  next: number
}

function valueOf(skeleton: unknown, codec: ArrayCodec, pool: Numbers, depth: number): unknown {
  if (depth > VALUE_LIMITS.depth) throw new UnsendableError('a value nested too deep', '')
  if (skeleton === 0) return takeNumbers(pool, 1)[0]
  if (typeof skeleton === 'string' || typeof skeleton === 'boolean' || skeleton === null) return skeleton
  if (!isArray(skeleton)) throw new UnsendableError('a malformed value', '')
  const [tag, ...rest] = skeleton as unknown[]
  if (tag === 'u') return undefined
  if (tag === 'l') return rest.map((item) => valueOf(item, codec, pool, depth + 1))
  if (tag === 'a') return makeArray(arrayOf(rest, pool), codec)
  if (tag === 'r') return Object.fromEntries(rest.map((entry) => pairOf(entry, codec, pool, depth)))
  throw new UnsendableError('a malformed value', '')
}

function pairOf(entry: unknown, codec: ArrayCodec, pool: Numbers, depth: number): [string, unknown] {
  if (!isArray(entry) || entry.length !== 2 || typeof entry[0] !== 'string')
    throw new UnsendableError('a malformed value', '')
  return [entry[0], valueOf(entry[1], codec, pool, depth + 1)]
}

function arrayOf(shape: readonly unknown[], pool: Numbers): WireArray {
  let size = 1
  if (shape.length > VALUE_LIMITS.dimensions) throw malformedShape()
  for (const dim of shape) {
    // The limit holds for each dimension too: an array of shape (10 ** 15, 0) has no numbers, but code might iterate over its rows.
    if (!isSafeInteger(dim) || (dim as number) < 0 || (dim as number) > VALUE_LIMITS.numbers) throw malformedShape()
    size *= dim as number
  }
  return { shape: shape as number[], data: takeNumbers(pool, size) }
}

// The codec that creates arrays may have limits of its own.
function makeArray(array: WireArray, codec: ArrayCodec): unknown {
  try {
    return codec.make(array)
  } catch {
    throw malformedShape()
  }
}

const malformedShape = (): UnsendableError => new UnsendableError('an array of a malformed shape', '')

function takeNumbers(pool: Numbers, count: number): Float64Array {
  if (pool.next + count > pool.numbers.length) throw new UnsendableError('a malformed value', '')
  const taken = pool.numbers.slice(pool.next, pool.next + count)
  pool.next += count
  return taken
}
