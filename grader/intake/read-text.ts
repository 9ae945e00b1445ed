import { type DecodedText, decodeText } from './decode-text.ts'
import type { Leaf } from './entry.ts'
import { MAX_FILE_BYTES } from './submission.ts'

/** The text of a file in a submission, or why there is none. */
export async function readText(leaf: Leaf): Promise<DecodedText> {
  const bytes = await leaf.read(MAX_FILE_BYTES)
  return typeof bytes === 'string' ? { why: bytes } : decodeText(bytes)
}
