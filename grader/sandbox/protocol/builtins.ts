// A leaf that host and guest share. Built-ins are taken before any foreign code runs: a guest whose student replaced them still
// speaks the same language.

export const { isArray } = Array
export const { keys, getPrototypeOf, prototype: objectPrototype } = Object
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

/** A string as UTF-8. */
export const bytesOf = (text: string): Uint8Array => encode(encoder, text)

/** UTF-8 as a string; throws where it is not UTF-8. */
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
