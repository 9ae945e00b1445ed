// Built-ins saved before any foreign code runs, shared by host and guest: the protocol still works if a student's code replaces them. This
// file imports nothing.

export const { isArray } = Array
export const {
  keys,
  getPrototypeOf,
  getOwnPropertyDescriptor,
  getOwnPropertyNames,
  prototype: objectPrototype,
} = Object
export const { stringify, parse } = JSON
export const { isSafeInteger } = Number
export const Float64 = Float64Array
export const Bytes = Uint8Array
export const View = DataView

/** `to.set(from, at)`. */
export const copyInto = Function.prototype.call.bind(Bytes.prototype.set) as (
  to: Uint8Array,
  from: Uint8Array,
  at: number,
) => void

/** A function's text: of one that JavaScript brings along, it says so. */
export const sourceOf = Function.prototype.call.bind(Function.prototype.toString) as (of: unknown) => string

/** `text.includes(part)`. */
export const includes = Function.prototype.call.bind(String.prototype.includes) as (
  text: string,
  part: string,
) => boolean

/** Encodes a string as UTF-8. */
export const bytesOf = (text: string): Uint8Array => encode(encoder, text)

/** Decodes UTF-8; throws if the bytes are not UTF-8. */
export const textOf = (bytes: Uint8Array): string => decode(decoder, bytes)

// --- internal ---

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })
const encode = Function.prototype.call.bind(TextEncoder.prototype.encode) as (
  to: typeof encoder,
  text: string,
) => Uint8Array
const decode = Function.prototype.call.bind(TextDecoder.prototype.decode) as (
  to: typeof decoder,
  bytes: Uint8Array,
) => string
