// The doorman of postal-mime.
import type { Attachment, Email } from 'postal-mime'
import { lastNameOf } from './candidates.ts'
import { type Leaf, RefusedError, type Tree, treeOf } from './entry.ts'

/** Opens a letter: its attachments, or where there is none, what is written in it as a text beside its name. */
export async function openMail(bytes: Buffer, path: string): Promise<Tree> {
  const { attachments, text } = await parsed(bytes)
  if (attachments.length > MAX_PARTS) throw new RefusedError('too-much')
  const attached = attachments.flatMap(({ filename, content }) => (filename ? [leafOf(filename, content)] : []))
  if (attached.length === 0 && text === undefined) throw new RefusedError('damaged')
  return treeOf(attached.length > 0 ? attached : [leafOf(`${lastNameOf(path)}.txt`, text ?? '')])
}

// --- internal ---

const MAX_DEPTH = 8
const MAX_PARTS = 500

async function parsed(bytes: Buffer): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime')
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: MAX_DEPTH })
  } catch {
    throw new RefusedError('damaged')
  }
}

const leafOf = (name: string, content: Attachment['content']): Leaf => ({
  path: name.replaceAll(/[/\\\0]/g, '_').normalize('NFC'),
  read: async (maxBytes) => {
    const bytes = Buffer.from(content as ArrayBuffer)
    return bytes.length > maxBytes ? 'too-large' : bytes
  },
})
