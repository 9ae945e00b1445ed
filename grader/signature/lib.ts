import { compiler, Project, type ts } from './compiler.ts'

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

/** Reads lib.es2023.d.ts and the other library files, which ts-morph contains and offers on its in-memory disk. */
export function readLib(path: string): string | undefined {
  disk ??= new Project({ useInMemoryFileSystem: true }).getModuleResolutionHost()
  return disk.readFile(path)
}

// --- internal ---

let disk: ts.ModuleResolutionHost | undefined
