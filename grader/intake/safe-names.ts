import { createHash } from 'node:crypto'

/**
 * Names that any file system takes, one for each and no two alike: letters of every language stay, what is not a letter, a digit or
 * one of `-_.@` goes. A name that had to change carries a few signs of its digest, so that the others' names never depend on it.
 */
export function safeNames(names: readonly string[]): string[] {
  const plain = names.map((name) => name.normalize('NFC'))
  const safe = plain.map(safeName)
  const folded = new Map<string, number>()
  for (const name of safe) folded.set(fold(name), (folded.get(fold(name)) ?? 0) + 1)
  const taken = new Map<string, number>()
  return safe.map((name, i) => {
    const marked = (folded.get(fold(name)) ?? 0) > 1 ? `${name}~${digestOf(plain[i])}` : name
    const times = (taken.get(fold(marked)) ?? 0) + 1
    taken.set(fold(marked), times)
    return times > 1 ? `${marked}~${times}` : marked
  })
}

// --- internal ---

// In UTF-8 a Hangul syllable takes three bytes, and a file's name may take 255 of them, its ending included.
const MAX_CHARS = 60

const fold = (name: string): string => name.toLowerCase()
const digestOf = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 8)

function safeName(name: string): string {
  const kept = Array.from(name.trim().replaceAll(/[^\p{L}\p{N}\p{M}._@-]+/gu, '_'))
    .slice(0, MAX_CHARS)
    .join('')
  const clean = kept.replace(/^[.\-_]+/, '').replace(/\.+$/, '')
  const spaced = name.trim().replaceAll(' ', '_')
  const usable = clean !== '' && !RESERVED.test(clean)
  return usable && clean === spaced ? clean : `${usable ? clean : `_${clean}`}~${digestOf(name)}`
}

// Windows keeps these for devices, whatever follows the first dot.
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
