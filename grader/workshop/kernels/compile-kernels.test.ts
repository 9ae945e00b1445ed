import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileKernels, hasCompiler, INSTALL_COMPILER } from './compile-kernels.ts'

if (!hasCompiler)
  console.warn(`SKIPPED: the kernels are not compiled again, as their compiler is missing (${INSTALL_COMPILER}).`)

test.skipIf(!hasCompiler)(
  'the committed kernels are what their source compiles to',
  async () => {
    const binary = new URL('../../../exercises/np/kernels/simd/binary.ts', import.meta.url)
    expect(readFileSync(binary, 'utf8').replaceAll('\r\n', '\n')).toBe(await compileKernels())
  },
  30_000,
)
