import { describe, expect, it, vi } from 'vitest'
import { findNumpy, startOnMnist } from './python.ts'

const numpy = await findNumpy()

describe('NumPy', () => {
  it('is not found without python3', async () => {
    vi.stubEnv('PATH', '')
    expect(await findNumpy()).toBeUndefined()
    vi.unstubAllEnvs()
  })

  it.skipIf(!numpy)('has a version', () => {
    expect(numpy?.version).toMatch(/^\d+\.\d+/)
  })

  it.skipIf(!numpy)('reports a failure by the last line of its output', async () => {
    const program = startOnMnist('kernels.py')
    await expect(program.ask({ name: 'no such case', atLeastMs: 1 })).rejects.toThrow(
      "kernels.py ended without an answer: KeyError: 'no such case'",
    )
  })
})
