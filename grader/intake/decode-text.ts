import type { Unreadable } from '../model/submission.ts'
import { decodeKoreanWindows } from './korean-windows.ts'

/** The text of a file, or why there is none. */
export type DecodedText = { readonly text: string } | { readonly why: Unreadable }

/**
 * Decodes the text of a file: UTF-8; UTF-16, with its mark at the front as in Notepad's "Unicode" or without; or the code
 * page of Korean Windows, where that gives Korean. Says why where it is none of these, or where nothing is in it.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = decodeUnicode(bytes) ?? koreanIn(bytes)
  if (text === undefined) return { why: 'not-utf8' }
  return text.trim() === '' ? { why: 'empty' } : { text }
}

/** Decodes UTF-8, or UTF-16 with its mark at the front or without; undefined if the bytes are neither. */
export function decodeUnicode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// --- internal ---

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return withoutMark(bytes)
}

/** UTF-16 without its mark: code is mostly ASCII, half of whose bytes are 0 there, all on one side. No text in UTF-8 holds a 0. */
function withoutMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const zeros = [0, 0]
  for (const [n, byte] of bytes.entries()) if (byte === 0) zeros[n % 2]++
  const isMost = (count: number): boolean => count * 4 > bytes.length
  if (isMost(zeros[1]) && zeros[0] === 0) return 'utf-16le'
  return isMost(zeros[0]) && zeros[1] === 0 ? 'utf-16be' : 'utf-8'
}

// Other bytes can be read as Korean by accident: that gives few syllables among many signs.
function koreanIn(bytes: Uint8Array): string | undefined {
  const text = decodeKoreanWindows(bytes)
  const foreign = text?.match(/[^\p{ASCII}]/gu) ?? []
  return foreign.filter((sign) => /\p{Script=Hangul}/u.test(sign)).length * 2 > foreign.length ? text : undefined
}
