/** A file's name of which nobody says how it is written: UTF-8 (macOS), or what Korean Windows writes; undefined where it is neither. */
export const decodeName = (bytes: Uint8Array): string | undefined => decode(bytes, 'utf-8') ?? decode(bytes, 'euc-kr')

// --- internal ---

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
