import { decodeKoreanWindows } from './korean-windows.ts'

/** Decodes a file name of unknown encoding: UTF-8 (macOS) or Korean Windows (CP949); undefined if it is neither. */
export const decodeName = (bytes: Uint8Array): string | undefined => decodeUtf8(bytes) ?? decodeKoreanWindows(bytes)

// --- internal ---

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
