import { describe, expect, it } from 'vitest'
import { runCommand } from '../../workshop/selftest/grading.ts'

const bench = (...args: string[]): ReturnType<typeof runCommand> =>
  runCommand(['grader/cli/launch.mjs', 'bench', ...args])

describe('npm run bench', () => {
  it('prints the tables of a section, below a line that says where it ran', { timeout: 180_000 }, async () => {
    const { code, stdout, stderr } = await bench('kernels', '--rounds', '1')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^`npm run bench -- kernels --rounds 1`: \d{4}-\d\d-\d\d, .+ cores .+, Node \d+/)
    expect(stdout).toMatch(/\| exp\(x\): \(100, 50\) +\| +[\d.]+ [mµ]?s \|/)
    expect(stdout).toMatch(/\| get and set +\| +[\d.]+ [mµ]?s \| +[\d.]+× \|/)
    expect(stdout).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('asks whether another section was meant', async () => {
    expect(await bench('kernal')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no section "kernal". Did you mean kernels?\n',
    })
  })
})
