import { compiler, Project, type ts } from './compiler.ts'
import { libraryNames } from './internals.ts'

/** The folder of the language's declarations in the checker's virtual world. */
export const LIB = '/node_modules/typescript/lib/'

/** The only global names of a submission besides the language itself: the console and the clock of the sandbox. */
export const CONSOLE_D_TS = `declare const console: Record<
  'log' | 'info' | 'warn' | 'error' | 'debug' | 'table' | 'dir' | 'dirxml' | 'trace' | 'assert' | 'count' | 'countReset' |
  'group' | 'groupCollapsed' | 'groupEnd' | 'time' | 'timeLog' | 'timeEnd' | 'clear', (...values: unknown[]) => void
>
declare const performance: { now(): number; readonly timeOrigin: number }`

/** The students' compiler options (exercises/tsconfig.json), as far as they change what is an error. */
export const COMPILER_OPTIONS: ts.CompilerOptions = {
  target: compiler.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  types: [],
  module: compiler.ModuleKind.ESNext,
  moduleResolution: compiler.ModuleResolutionKind.Bundler,
  noEmit: true,
  strict: true,
  isolatedModules: true,
  allowImportingTsExtensions: true,
  noFallthroughCasesInSwitch: true,
}

/**
 * Reads a file of the language's library, which ts-morph contains. Everything that lib.es2023.d.ts refers to stands in it here, and its
 * parts are empty: TypeScript joins the names of many files anew for each program, those of one file only once.
 */
export function readLib(path: string): string | undefined {
  if (path === `${LIB}${WHOLE}`) return partsOfWhole().map(textOf).join('\n')
  return partsOfWhole().includes(path.slice(LIB.length)) ? '' : diskText(path)
}

// --- internal ---

const WHOLE = 'lib.es2023.d.ts'
const REFERENCE = /^\/\/\/ *<reference lib="(.+?)" *\/>/gm

let disk: ts.ModuleResolutionHost | undefined
let parts: readonly string[] | undefined

function diskText(path: string): string | undefined {
  disk ??= new Project({ useInMemoryFileSystem: true }).getModuleResolutionHost()
  return disk.readFile(path)
}

const textOf = (name: string): string => (diskText(`${LIB}${name}`) ?? '').replaceAll(REFERENCE, '')

/** The names of its files, in the order in which TypeScript joins them: an overload that comes later is tried first. */
function partsOfWhole(): readonly string[] {
  parts ??= [...namesFrom(WHOLE)].toSorted((a, b) => placeOf(a) - placeOf(b))
  return parts
}

function namesFrom(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const [, other] of (diskText(`${LIB}${name}`) ?? '').matchAll(REFERENCE)) namesFrom(`lib.${other}.d.ts`, found)
  return found
}

const placeOf = (name: string): number => libraryNames().indexOf(name.slice('lib.'.length, -'.d.ts'.length))
