import { Bytes, bytesOf, copyInto, Float64, getPrototypeOf, isArray, stringify, View } from './builtins.ts'
import { dataNames } from './data-names.ts'
import { type ArrayCodec, UnsendableError, VALUE_LIMITS } from './value.ts'

/**
 * Encodes a value as bytes: `[u32 length of skeleton] skeleton, padding, every number as float64`. In the skeleton (JSON) a 0 is the next
 * number, `["u"]` undefined, `["l", …]` a list, `["r", [key, value] …]` an object without its methods, `["a", …shape]` an array.
 */
export function encodeValue(value: unknown, codec: ArrayCodec): Uint8Array {
  const pool = { parts: [] as (number | Float64Array)[], length: 0 }
  const skeleton = bytesOf(skeletonOf(value, codec, pool, '', 0))
  if (skeleton.length > VALUE_LIMITS.skeletonChars) throw new UnsendableError('a value of too many parts', '')
  const start = (4 + skeleton.length + 7) & ~7
  const bytes = new Bytes(start + 8 * pool.length)
  new View(bytes.buffer).setUint32(0, skeleton.length, true)
  copyInto(bytes, skeleton, 4)
  writeNumbers(new Float64(bytes.buffer, start), pool.parts)
  return bytes
}

// --- internal ---

interface Pool {
  parts: (number | Float64Array)[]
  length: number
}

function skeletonOf(value: unknown, codec: ArrayCodec, pool: Pool, path: string, depth: number): string {
  if (depth > VALUE_LIMITS.depth) throw new UnsendableError('a value nested too deep', path)
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
      throw new UnsendableError(typeof value === 'function' ? 'a function' : `a ${typeof value}`, path)
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
  const names = dataNames(value)
  if (!names) throw new UnsendableError(`a ${nameOf(getPrototypeOf(value))}`, path)
  let text = '["r"'
  for (let i = 0; i < names.length; i++) {
    const key = names[i]
    const item = (value as Record<string, unknown>)[key]
    // What an object can do is no data.
    if (typeof item === 'function') continue
    text += `,[${stringify(key)},${skeletonOf(item, codec, pool, `${path}.${key}`, depth + 1)}]`
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
  if (pool.length > VALUE_LIMITS.numbers) throw new UnsendableError('a value of too many numbers', path)
  pool.parts[pool.parts.length] = part
}

function checkLength(text: string, path: string): void {
  if (text.length > VALUE_LIMITS.skeletonChars) throw new UnsendableError('a value of too many parts', path)
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
  return typeof constructor?.name === 'string' && constructor.name ? constructor.name : 'a class'
}
