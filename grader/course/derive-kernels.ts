// The doorman of AssemblyScript: from assembly/ to the text of binary.ts. Only `npm run kernels` and a test come here.
import { readFile } from 'node:fs/promises'
import asc from 'assemblyscript/asc'

const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd']

/** What binary.ts has to say, as the source stands. Throws what the compiler complains of. */
export async function compileKernels(): Promise<string> {
  let binary = new Uint8Array()
  let complaints = ''
  const { error } = await asc.main(['index.ts', '--outFile', 'kernels.wasm', ...OPTIONS], {
    readFile: (name) =>
      readFile(new URL(`../../exercises/np/kernels/simd/assembly/${name}`, import.meta.url), 'utf8').catch(() => null),
    writeFile: (name, contents) => {
      if (name === 'kernels.wasm') binary = contents as Uint8Array<ArrayBuffer>
    },
    listFiles: () => [],
    stderr: { write: (text) => (complaints += text) },
  })
  if (error) throw new Error(`assembly/: ${complaints}`, { cause: error })
  const lines =
    Buffer.from(binary)
      .toString('base64')
      .match(/.{1,100}/g) ?? []
  return `${HEAD}${lines.map((line) => `  '${line}'`).join(' +\n')}\n`
}

const HEAD = '// Compiled from assembly/ by `npm run kernels`: do not edit.\n\nexport const BINARY =\n'
