/** Decodes UTF-8, or UTF-16 with its mark at the front or without; undefined if the bytes are neither. */
export function decodeUnicode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The text of a file that somebody has written by hand: as Unicode where it is, so that UTF-16 from Notepad or PowerShell is read, or else its bytes as UTF-8. */
export const textOf = (bytes: Uint8Array): string => decodeUnicode(bytes) ?? new TextDecoder().decode(bytes)

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
