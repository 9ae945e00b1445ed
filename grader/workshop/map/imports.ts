import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { compiler } from '../../signature/compiler.ts'

/** What the names of `package.json`'s `imports` lead to. */
const ALIASES: Readonly<Record<string, string>> = {
  '#np': 'exercises/np/index.ts',
  '#datasets/mnist': 'datasets/mnist/index.ts',
}

/** Something that a file names: a file of the kit by its path, or a library. */
export type NamedModule = { readonly file: string } | { readonly library: string }

/** All that a source names: its imports and re-exports (types too, dynamic ones too), what it requires, and files by `new URL('…', import.meta.url)`. */
export function namedBy(path: string, text: string): NamedModule[] {
  const { importedFiles } = compiler.preProcessFile(text, true, true)
  const urls = [...text.matchAll(URL_OF_A_FILE)].map(([, , url]) => url)
  const names = [
    ...importedFiles.map(({ fileName }) => fileName),
    ...urls.map((url) => (url.startsWith('.') ? url : `./${url}`)),
  ]
  return [...new Set(names)].map((name) => nameOf(path, name))
}

// --- internal ---

const URL_OF_A_FILE = /new URL\(\s*(['"`])([^'"`]+)\1,\s*import\.meta\.url\)/g

function nameOf(path: string, name: string): NamedModule {
  if (ALIASES[name]) return { file: ALIASES[name] }
  if (name.startsWith('.')) return { file: posix.join(posix.dirname(path), name) }
  return { library: isBuiltin(name) ? `node:${name.replace(/^node:/, '')}` : packageOf(name) }
}

const packageOf = (name: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name
