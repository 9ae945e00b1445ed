import { describe, expect, it } from 'vitest'
import { sectionNames } from '../../workshop/bench/sections.ts'
import { parseBenchArgs } from './bench-args.ts'

describe('the arguments of bench', () => {
  it('measure everything where nothing else is said', () => {
    expect(parseBenchArgs([])).toEqual({
      sections: sectionNames,
      rounds: undefined,
      iterations: undefined,
      float32: false,
    })
  })

  it('name sections, which are measured in their own order', () => {
    expect(parseBenchArgs(['scaling', 'kernels', 'kernels'])).toMatchObject({ sections: ['kernels', 'scaling'] })
  })

  it('say how to measure', () => {
    expect(parseBenchArgs(['training', '--rounds', '2', '--iterations=100', '--float32'])).toEqual({
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
    const { error } = parseBenchArgs(args) as { error: string }
    expect(error).toMatch(says)
    expect(error).not.toContain('\n')
  })

  it('ask for help', () => {
    expect(parseBenchArgs(['-h'])).toMatchObject({ usage: expect.stringContaining('What does a class cost?') })
  })
})
