import type { WatchKey } from '../model/watch-key.ts'

/** Reads single keys from a terminal; answers with a way to give it back as it was. */
export function readKeys(stdin: NodeJS.ReadStream, onKey: (key: WatchKey) => void): () => void {
  const onData = (data: string): void => {
    for (const key of keysIn(data)) onKey(key)
  }
  const restore = (): void => void stdin.setRawMode(false)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8').on('data', onData).on('end', quit).resume()
  // However this process ends, the terminal is to be as it was.
  process.on('exit', restore)
  function quit(): void {
    onKey('quit')
  }
  return () => {
    restore()
    process.off('exit', restore)
    stdin.off('data', onData).off('end', quit).pause()
  }
}

/** The keys that were struck. Arrows and function keys, which send several characters, are ignored. */
export function keysIn(data: string): WatchKey[] {
  if (data.length > 1 && data.startsWith('\u001B')) return []
  return data.split('').flatMap((char) => KEYS[char.toLowerCase()] ?? [])
}

// --- internal ---

// The second of each pair is what the same key writes on a Korean keyboard.
const KEYS: Readonly<Record<string, WatchKey>> = {
  h: 'hint',
  ㅗ: 'hint',
  a: 'all',
  ㅁ: 'all',
  f: 'failing',
  ㄹ: 'failing',
  l: 'list',
  ㅣ: 'list',
  p: 'page',
  ㅔ: 'page',
  u: 'ui',
  ㅕ: 'ui',
  q: 'quit',
  ㅂ: 'quit',
  '\u0003': 'quit',
  '\u0004': 'quit',
  '\r': 'back',
  '\n': 'back',
  ' ': 'back',
  '\u001B': 'back',
}
