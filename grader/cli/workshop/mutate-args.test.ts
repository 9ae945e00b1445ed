import { describe, expect, it } from 'vitest'
import { course } from '../../course/manifest.ts'
import { parseMutateArgs } from './mutate-args.ts'

describe('the arguments of mutate', () => {
  it('try the whole course where nothing else is said', () => {
    expect(parseMutateArgs([])).toEqual({ ids: course.map(({ id }) => id), results: '.grade/mutation.jsonl' })
  })

  it('name exercises and chapters, which are tried in the order of the course', () => {
    expect(parseMutateArgs(['miniBatch', 'ch03', '--results', 'mine.jsonl'])).toEqual({
      ids: ['ch03/sigmoid', 'ch03/softmax', 'ch04/mini_batch'],
      results: 'mine.jsonl',
    })
  })

  it.each([
    [['sotfmax'], /There is no exercise "sotfmax"\. Did you mean softmax\?/],
    [['--bogus'], /--bogus/],
    [['--results'], /--results/],
  ])('%j are refused in one line', (args, says) => {
    const { error } = parseMutateArgs(args) as { error: string }
    expect(error).toMatch(says)
    expect(error).not.toContain('\n')
  })

  it('ask for help', () => {
    expect(parseMutateArgs(['-h'])).toMatchObject({ usage: expect.stringContaining('endless') })
  })
})
