// The leaf that host and guest share: frames on a pipe, and values as bytes. It imports nothing and uses ECMAScript only.

/** An array of numbers as it crosses the wire. */
export interface WireArray {
  readonly shape: readonly number[]
  readonly data: Float64Array
}

/** How each side recognises and makes its own arrays. */
export interface ArrayCodec {
  /** The array's shape and data, or undefined where the value is no array. */
  read(value: object): WireArray | undefined
  make(array: WireArray): unknown
}

/** Why a value cannot cross: what stood where. */
export class Unsendable extends Error {
  readonly what: string
  readonly path: string
  constructor(what: string, path: string) {
    super(`${what} at ${path || 'the result'}`)
    this.what = what
    this.path = path
  }
}

/** What one value may weigh; a deeper or larger one is refused before it is sent and again when it arrives. */
export const VALUE_LIMITS = { depth: 12, skeletonChars: 1_000_000, numbers: 8_000_000 } as const

// Built-ins are taken before any foreign code runs: a guest whose student replaced them still speaks the same language.
const { isArray } = Array
const { keys, getPrototypeOf, prototype: objectPrototype } = Object
const { stringify, parse } = JSON
const { isSafeInteger } = Number
const Float64 = Float64Array
const Bytes = Uint8Array
const View = DataView
const copyInto = Function.prototype.call.bind(Bytes.prototype.set) as (
  to: Uint8Array,
  from: Uint8Array,
  at: number,
) => void
const Decoder = TextDecoder
const Encoder = TextEncoder
const encodeText = Function.prototype.call.bind(Encoder.prototype.encode) as (
  encoder: InstanceType<typeof Encoder>,
  text: string,
) => Uint8Array
const decodeText = Function.prototype.call.bind(Decoder.prototype.decode) as (
  decoder: InstanceType<typeof Decoder>,
  bytes: Uint8Array,
) => string
const encoder = new Encoder()
const decoder = new Decoder('utf-8', { fatal: true })

/**
 * A value as bytes: `[u32 length of skeleton] skeleton, padding, every number as float64`. In the skeleton (JSON) a 0 stands for
 * the next number, `["u"]` for undefined, `["l", …]` for a list, `["r", [key, value] …]` for a record, `["a", …shape]` for an array.
 */
export function encodeValue(value: unknown, codec: ArrayCodec): Uint8Array {
  const pool = { parts: [] as (number | Float64Array)[], length: 0 }
  const skeleton = encodeText(encoder, skeletonOf(value, codec, pool, '', 0))
  if (skeleton.length > VALUE_LIMITS.skeletonChars) throw new Unsendable('a value of too many parts', '')
  const start = (4 + skeleton.length + 7) & ~7
  const bytes = new Bytes(start + 8 * pool.length)
  new View(bytes.buffer).setUint32(0, skeleton.length, true)
  copyInto(bytes, skeleton, 4)
  writeNumbers(new Float64(bytes.buffer, start), pool.parts)
  return bytes
}

/** The value those bytes stand for; throws `Unsendable` where they are not well formed. */
export function decodeValue(bytes: Uint8Array, codec: ArrayCodec): unknown {
  const aligned = new Bytes(bytes.length)
  copyInto(aligned, bytes, 0)
  if (aligned.length < 4) throw new Unsendable('a cut-off value', '')
  const length = new View(aligned.buffer).getUint32(0, true)
  const start = (4 + length + 7) & ~7
  if (length > VALUE_LIMITS.skeletonChars || start > aligned.length || (aligned.length - start) % 8 !== 0)
    throw new Unsendable('a malformed value', '')
  const numbers = new Float64(aligned.buffer, start)
  const pool = { numbers, next: 0 }
  const value = valueOf(parseSkeleton(new Bytes(aligned.buffer, 4, length)), codec, pool, 0)
  if (pool.next !== numbers.length) throw new Unsendable('numbers left over', '')
  return value
}

/** A message on the pipe: a small JSON envelope and raw bytes. */
export interface Frame {
  readonly envelope: string
  readonly raw: Uint8Array
}

/** `[u32 length of envelope][u32 length of raw] envelope, raw`. */
export function encodeFrame({ envelope, raw }: Frame): Uint8Array {
  const head = encodeText(encoder, envelope)
  const bytes = new Bytes(8 + head.length + raw.length)
  const view = new View(bytes.buffer)
  view.setUint32(0, head.length, true)
  view.setUint32(4, raw.length, true)
  copyInto(bytes, head, 8)
  copyInto(bytes, raw, 8 + head.length)
  return bytes
}

/** The two lengths at the head of a frame. */
export function frameLengths(header: Uint8Array): { envelope: number; raw: number } {
  const view = new View(header.buffer, header.byteOffset, 8)
  return { envelope: view.getUint32(0, true), raw: view.getUint32(4, true) }
}

/** UTF-8 as a string; throws where it is not UTF-8. */
export const textOf = (bytes: Uint8Array): string => decodeText(decoder, bytes)

// --- internal ---

interface Pool {
  parts: (number | Float64Array)[]
  length: number
}

function skeletonOf(value: unknown, codec: ArrayCodec, pool: Pool, path: string, depth: number): string {
  if (depth > VALUE_LIMITS.depth) throw new Unsendable('a value nested too deep', path)
  switch (typeof value) {
    case 'number':
      addNumbers(pool, value, 1, path)
      return '0'
    case 'string':
    case 'boolean':
      return stringify(value)
    case 'undefined':
      return '["u"]'
    case 'object':
      return value === null ? 'null' : compound(value, codec, pool, path, depth)
    default:
      throw new Unsendable(typeof value === 'function' ? 'a function' : `a ${typeof value}`, path)
  }
}

function compound(value: object, codec: ArrayCodec, pool: Pool, path: string, depth: number): string {
  const array = codec.read(value)
  if (array) {
    addNumbers(pool, array.data, array.data.length, path)
    let dims = ''
    for (let i = 0; i < array.shape.length; i++) dims += `,${array.shape[i]}`
    return `["a"${dims}]`
  }
  if (isArray(value)) return list(value, codec, pool, path, depth)
  const prototype: unknown = getPrototypeOf(value)
  if (prototype !== objectPrototype && prototype !== null) throw new Unsendable(`a ${nameOf(prototype)}`, path)
  let text = '["r"'
  const names = keys(value)
  for (let i = 0; i < names.length; i++) {
    const key = names[i]
    const item = skeletonOf((value as Record<string, unknown>)[key], codec, pool, `${path}.${key}`, depth + 1)
    text += `,[${stringify(key)},${item}]`
    checkLength(text, path)
  }
  return `${text}]`
}

function list(value: readonly unknown[], codec: ArrayCodec, pool: Pool, path: string, depth: number): string {
  let text = '["l"'
  for (let i = 0; i < value.length; i++) {
    text += `,${skeletonOf(value[i], codec, pool, `${path}[${i}]`, depth + 1)}`
    checkLength(text, path)
  }
  return `${text}]`
}

function addNumbers(pool: Pool, part: number | Float64Array, count: number, path: string): void {
  pool.length += count
  if (pool.length > VALUE_LIMITS.numbers) throw new Unsendable('a value of too many numbers', path)
  pool.parts[pool.parts.length] = part
}

function checkLength(text: string, path: string): void {
  if (text.length > VALUE_LIMITS.skeletonChars) throw new Unsendable('a value of too many parts', path)
}

function writeNumbers(numbers: Float64Array, parts: readonly (number | Float64Array)[]): void {
  let at = 0
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]
    if (typeof part === 'number') numbers[at++] = part
    else for (let j = 0; j < part.length; j++) numbers[at++] = part[j]
  }
}

function nameOf(prototype: unknown): string {
  const { constructor } = prototype as { constructor?: { name?: unknown } }
  return typeof constructor?.name === 'string' && constructor.name ? constructor.name : 'object of a class'
}

function parseSkeleton(bytes: Uint8Array): unknown {
  try {
    return parse(textOf(bytes)) as unknown
  } catch {
    throw new Unsendable('a malformed value', '')
  }
}

interface Numbers {
  readonly numbers: Float64Array
  next: number
}

function valueOf(skeleton: unknown, codec: ArrayCodec, pool: Numbers, depth: number): unknown {
  if (depth > VALUE_LIMITS.depth) throw new Unsendable('a value nested too deep', '')
  if (skeleton === 0) return takeNumbers(pool, 1)[0]
  if (typeof skeleton === 'string' || typeof skeleton === 'boolean' || skeleton === null) return skeleton
  if (!isArray(skeleton)) throw new Unsendable('a malformed value', '')
  const [tag, ...rest] = skeleton as unknown[]
  if (tag === 'u') return undefined
  if (tag === 'l') return rest.map((item) => valueOf(item, codec, pool, depth + 1))
  if (tag === 'a') return codec.make(arrayOf(rest, pool))
  if (tag === 'r') return Object.fromEntries(rest.map((entry) => pairOf(entry, codec, pool, depth)))
  throw new Unsendable('a malformed value', '')
}

function pairOf(entry: unknown, codec: ArrayCodec, pool: Numbers, depth: number): [string, unknown] {
  if (!isArray(entry) || entry.length !== 2 || typeof entry[0] !== 'string')
    throw new Unsendable('a malformed value', '')
  return [entry[0], valueOf(entry[1], codec, pool, depth + 1)]
}

function arrayOf(shape: readonly unknown[], pool: Numbers): WireArray {
  let size = 1
  for (const dim of shape) {
    if (!isSafeInteger(dim) || (dim as number) < 0) throw new Unsendable('an array of a malformed shape', '')
    size *= dim as number
  }
  return { shape: shape as number[], data: takeNumbers(pool, size) }
}

function takeNumbers(pool: Numbers, count: number): Float64Array {
  if (pool.next + count > pool.numbers.length) throw new Unsendable('a malformed value', '')
  const taken = pool.numbers.slice(pool.next, pool.next + count)
  pool.next += count
  return taken
}
