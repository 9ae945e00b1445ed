import { createHash } from 'node:crypto'

/**
 * Makes file names that every file system accepts, all different: letters of every language stay; everything except letters, digits and
 * `-_.@` is removed. A changed name gets a few characters of its digest, so that it never depends on the other names.
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

// A Hangul syllable takes three bytes in UTF-8, and a file name may have 255 bytes including its extension.
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

// Windows reserves these names for devices, whatever follows the first dot.
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
