import type { Unreadable } from '../model/submission.ts'
import { decodeUnicode } from '../platform/decode-unicode.ts'
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

// --- internal ---

// Other bytes can be read as Korean by accident: that gives few syllables among many signs.
function koreanIn(bytes: Uint8Array): string | undefined {
  const text = decodeKoreanWindows(bytes)
  const foreign = text?.match(/[^\p{ASCII}]/gu) ?? []
  return foreign.filter((sign) => /\p{Script=Hangul}/u.test(sign)).length * 2 > foreign.length ? text : undefined
}
