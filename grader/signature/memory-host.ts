import { compiler, type ts } from './compiler.ts'
import { LIB } from './lib.ts'
import type { Read, Resolve } from './resolve.ts'

/** Everything that TypeScript needs from a machine, provided by files in memory. */
export function memoryHost(read: Read, resolve: Resolve): ts.CompilerHost {
  return {
    getSourceFile: read,
    fileExists: (path) => read(path) !== undefined,
    readFile: (path) => read(path)?.text,
    resolveModuleNameLiterals: (literals, from) => literals.map(({ text }) => asModule(resolve(text, from))),
    getDefaultLibFileName: () => `${LIB}lib.es2023.d.ts`,
    getDefaultLibLocation: () => LIB.slice(0, -1),
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => {},
  }
}

// --- internal ---

function asModule(path: string | undefined): ts.ResolvedModuleWithFailedLookupLocations {
  if (path === undefined) return { resolvedModule: undefined }
  const extension = path.endsWith('.d.ts') ? compiler.Extension.Dts : compiler.Extension.Ts
  return { resolvedModule: { resolvedFileName: path, extension, isExternalLibraryImport: false } }
}
