// The doorman of AssemblyScript: compiles assembly/ to the text of binary.ts. Only `npm run kernels` and a test import it.
// The compiler is 100 MB large, and no package of the kit: whoever needs it installs it beside.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { kitRoot } from '../../platform/kit-root.ts'

const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd']

// AssemblyScript's own types would add the globals of another language.
const MODULE: string = 'assemblyscript/asc'

interface Compiler {
  main(
    options: readonly string[],
    files: {
      readFile(name: string): Promise<string | null>
      writeFile(name: string, contents: Uint8Array | string): void
      listFiles(): string[]
      readonly stderr: { write(text: string): void }
    },
  ): Promise<{ error: Error | null }>
}

/** Whether the compiler is installed. */
export const hasCompiler = existsSync(join(kitRoot, 'node_modules/assemblyscript'))

/** The command that installs it. */
export const INSTALL_COMPILER = 'npm install --no-save assemblyscript@0.28.20'

/** Renders binary.ts from the current source. Throws the compiler's errors. */
export async function compileKernels(): Promise<string> {
  const { default: asc } = (await import(MODULE)) as { default: Compiler }
  let binary: Uint8Array | string = ''
  let complaints = ''
  const { error } = await asc.main(['index.ts', '--outFile', 'kernels.wasm', ...OPTIONS], {
    readFile: (name) => readFile(join(kitRoot, 'exercises/np/kernels/simd/assembly', name), 'utf8').catch(() => null),
    writeFile: (name, contents) => {
      if (name === 'kernels.wasm') binary = contents
    },
    listFiles: () => [],
    stderr: { write: (text) => void (complaints += text) },
  })
  if (error) throw new Error(`assembly/: ${complaints}`, { cause: error })
  const lines =
    Buffer.from(binary)
      .toString('base64')
      .match(/.{1,100}/g) ?? []
  return `${HEAD}${lines.map((line) => `  '${line}'`).join(' +\n')}\n`
}

const HEAD = '// Compiled from assembly/ by `npm run kernels`: do not edit.\n\nexport const BINARY =\n'
