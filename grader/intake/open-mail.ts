import { lastNameOf } from './candidates.ts'
import { type Leaf, RefusedError, type Tree, treeOf } from './entry.ts'
import { decodeFileName } from './mail-names.ts'

/** Whether a file is a letter, as mail programs save it. */
export const isMail = (path: string): boolean => /\.eml$/i.test(path)

/** Opens a letter: its attachments, or where there is none, what is written in it as a text beside its name. */
export function openMail(bytes: Buffer, path: string): Tree {
  const parts = partsOf(bytes.toString('latin1'))
  const attached = parts.flatMap(({ name, read }) => (name === undefined ? [] : [leafOf(name, read)]))
  const texts = parts.filter(({ name }) => name === undefined).slice(0, 1)
  const letter = texts.map(({ read }) => leafOf(`${lastNameOf(path)}.txt`, read))
  return treeOf(attached.length > 0 ? attached : letter)
}

// --- internal ---

/** A part of a letter that holds no other parts; one without a name is its text. */
interface MailPart {
  readonly name?: string
  read(): Buffer
}

const leafOf = (name: string, read: () => Buffer): Leaf => ({
  path: name.replaceAll(/[/\\\0]/g, '_').normalize('NFC'),
  read: async (maxBytes) => {
    const bytes = read()
    return bytes.length > maxBytes ? 'too-large' : bytes
  },
})

const MAX_DEPTH = 8
const MAX_PARTS = 500

function partsOf(text: string, depth = 0, room = { parts: MAX_PARTS }): MailPart[] {
  if (--room.parts < 0) throw new RefusedError('too-much')
  const end = /\r?\n\r?\n/.exec(text)
  if (!end || depth > MAX_DEPTH) throw new RefusedError('damaged')
  const head = text.slice(0, end.index).replaceAll(/\r?\n[ \t]+/g, ' ')
  const body = text.slice(end.index + end[0].length)
  const type = headerOf(head, 'content-type')
  const boundary = /^multipart\/.*?;\s*boundary=(?:"([^"]+)"|([^\s;]+))/is.exec(type)?.slice(1).find(Boolean)
  if (boundary !== undefined) return within(body, boundary).flatMap((part) => partsOf(part, depth + 1, room))
  if (/^message\/rfc822/i.test(type)) return partsOf(body, depth + 1, room)
  const name = decodeFileName(headerOf(head, 'content-disposition'), 'filename') ?? decodeFileName(type, 'name')
  const encoding = headerOf(head, 'content-transfer-encoding').toLowerCase()
  return [{ ...(name !== undefined && { name }), read: () => decoded(body, encoding) }]
}

const headerOf = (head: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1].trim() ?? ''

/** What stands between the lines of a boundary. */
function within(body: string, boundary: string): string[] {
  const [, ...parts] = `\n${body}`.split(`\n--${boundary}`, MAX_PARTS)
  const last = parts.findIndex((part) => part.startsWith('--'))
  return parts.slice(0, last < 0 ? undefined : last).map((part) => part.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''))
}

function decoded(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const whole = body.replaceAll(/=[ \t]*\r?\n/g, '')
  return Buffer.from(
    whole.replaceAll(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  )
}
