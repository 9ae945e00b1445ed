import { decodeKoreanWindows } from './korean-windows.ts'

/** A file's name of which nobody says how it is written: UTF-8 (macOS), or what Korean Windows writes; undefined where it is neither. */
export const decodeName = (bytes: Uint8Array): string | undefined => decodeUtf8(bytes) ?? decodeKoreanWindows(bytes)

// --- internal ---

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
