import { readFileSync, writeFileSync } from 'node:fs'
import { compileKernels } from '../course/derive-kernels.ts'

const BINARY = new URL('../../exercises/np/kernels/simd/binary.ts', import.meta.url)

/** `npm run kernels`: compiles the hot loops of #np from AssemblyScript. */
export async function main(): Promise<number> {
  const text = await compileKernels()
  const changed = readFileSync(BINARY, 'utf8') !== text
  if (changed) writeFileSync(BINARY, text)
  console.log(changed ? 'wrote    exercises/np/kernels/simd/binary.ts' : 'The compiled kernels were up to date.')
  return 0
}
