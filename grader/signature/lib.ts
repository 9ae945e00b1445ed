import { compiler, Project, type ts } from './compiler.ts'

/** Where the declarations of the language stand in the checker's world. */
export const LIB = '/node_modules/typescript/lib/'

/** What a submission can name beside the language itself and its imports: the console of the sandbox. */
export const CONSOLE_D_TS = `declare const console: Record<
  'log' | 'info' | 'warn' | 'error' | 'debug' | 'table' | 'dir' | 'trace', (...values: unknown[]) => void
>`

/** The options under which students write (exercises/tsconfig.json), as far as they change what is an error. */
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

/** The text of lib.es2023.d.ts and its kind: ts-morph carries them, and tells them to whoever asks its in-memory disk. */
export function readLib(path: string): string | undefined {
  disk ??= new Project({ useInMemoryFileSystem: true }).getModuleResolutionHost()
  return disk.readFile(path)
}

// --- internal ---

let disk: ts.ModuleResolutionHost | undefined
