import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileKernels } from './derive-kernels.ts'

test('the committed kernels are what their source compiles to', async () => {
  const binary = new URL('../../../exercises/np/kernels/simd/binary.ts', import.meta.url)
  expect(readFileSync(binary, 'utf8').replaceAll('\r\n', '\n')).toBe(await compileKernels())
}, 30_000)
