import { describe, expect, it } from 'vitest'
import { command } from './experiment.ts'

const parse = (...args: string[]): ReturnType<typeof command.parse> => command.parse(args, { LANG: 'en_US.UTF-8' })

describe('the arguments of experiment', () => {
  it('name an experiment, which brings its values and its budget', () => {
    expect(parse('batch-size')).toMatchObject({
      trial: { experiment: { name: 'batch-size' }, chapter: 'ch04', values: ['10', '100', '1000', '6000'] },
    })
    expect(parse('initial_weights', 'ch05')).toMatchObject({
      trial: { experiment: { name: 'initial-weights' }, chapter: 'ch05' },
    })
  })

  it('may bring values and budget themselves; what comes twice is tried once', () => {
    expect(parse('learning-rate', '--values', '0.1, 1,0.1', '--iterations', '60')).toMatchObject({
      trial: { values: ['0.1', '1'], budget: { iterations: 60 } },
    })
    expect(parse('batchSize', '--epochs', '0.5')).toMatchObject({ trial: { budget: { epochs: 0.5 } } })
  })

  it.each([
    [['batch'], /There is no experiment "batch"\. Did you mean batch-size\?/],
    [['gravity'], /Possible: batch-size, learning-rate/],
    [['batch-size', '--values', '10,many'], /"many" cannot be tried\. Possible: whole numbers from 1 to 60000/],
    [['batch-size', '--values', ''], /"" cannot be tried/],
    [['learning-rate', '--values', '0'], /numbers above 0/],
    [['initial-weights', '--values', '__proto__'], /xavier, he/],
    [['hidden-size', '--values', '1,2,3,4,5,6,7,8,9,10,11,12,13'], /Possible: 1 … 12/],
    [['hidden-size', '--epochs', '0'], /a number above 0/],
    [['hidden-size', '--bogus'], /npm run experiment -- --help/],
  ])('%j are refused in one line', (args, says) => {
    const { error } = parse(...args) as { error: string }
    expect(error).toMatch(says)
    expect(error).not.toContain('\n')
  })

  it('show what there is where they ask for nothing', () => {
    expect(parse()).toMatchObject({ usage: expect.stringContaining('how large should a mini-batch be?') })
  })
})
