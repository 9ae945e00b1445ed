import { describe, expect, it } from 'vitest'
import { sectionNames } from '../../workshop/bench/sections.ts'
import { runCommand } from '../../workshop/selftest/grading.ts'
import { command } from './bench.ts'

const parse = (args: readonly string[]): ReturnType<typeof command.parse> => command.parse(args, {})
const bench = (...args: string[]): ReturnType<typeof runCommand> =>
  runCommand(['grader/cli/launch.mjs', 'bench', ...args])

describe('the arguments of bench', () => {
  it('measure everything where nothing else is said', () => {
    expect(parse([])).toEqual({
      sections: sectionNames,
      rounds: undefined,
      iterations: undefined,
      float32: false,
    })
  })

  it('name sections, which are measured in their own order', () => {
    expect(parse(['scaling', 'kernels', 'kernels'])).toMatchObject({ sections: ['kernels', 'scaling'] })
  })

  it('say how to measure', () => {
    expect(parse(['training', '--rounds', '2', '--iterations=100', '--float32'])).toEqual({
      sections: ['training'],
      rounds: 2,
      iterations: 100,
      float32: true,
    })
  })

  it.each([
    [['kernel'], /There is no section "kernel"\. Did you mean kernels\?/],
    [['everything'], /There are training, kernels, latency, class, memory, scaling/],
    [['--bogus'], /--bogus/],
    [['--rounds'], /--rounds/],
    [['--rounds', '0'], /whole number from 1 on/],
    [['--iterations', '1e4'], /whole number from 1 on/],
  ])('%j are refused in one line', (args, says) => {
    const { error } = parse(args) as { error: string }
    expect(error).toMatch(says)
    expect(error).not.toContain('\n')
  })

  it('ask for help', () => {
    expect(parse(['-h'])).toMatchObject({ usage: expect.stringContaining('What does a class cost?') })
  })
})

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
