// Plain JavaScript, for the launcher tells errors too, whether or not TypeScript can be loaded.
import { stripVTControlCharacters } from 'node:util'

/** An error of the grader's own without the paths of the machine it happened on, and without a terminal's colors. */
export function withoutPaths(text) {
  const root = decodeURI(new URL('../../', import.meta.url).pathname)
  return stripVTControlCharacters(text).replaceAll(`file://${root}`, '').replaceAll(root, '').replaceAll(PATH, '$1')
}

// --- internal ---

// From a root on: what is relative names no machine.
const PATH = /(?<![\w.~-])(?:file:\/\/)?(?:[A-Za-z]:)?(?:[\\/][^\s:()'"\\/]+)+[\\/]([^\s:()'"\\/]+)/g
