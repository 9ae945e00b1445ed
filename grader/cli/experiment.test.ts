import { describe, expect, it } from 'vitest'
import type { Trial } from '../training/run-experiment.ts'
import { command } from './experiment.ts'

const parse = (...args: string[]): ReturnType<typeof command.parse> => command.parse(args, { LANG: 'en_US.UTF-8' })

describe('the arguments of experiment', () => {
  it('name an experiment, which brings its values and its budgets', () => {
    const values = ['10', '100', '1000', '6000']
    expect(parse('batch-size')).toMatchObject({
      trial: {
        experiment: { name: 'batch-size' },
        chapter: 'ch04',
        groups: [
          { values, budget: { epochs: 3 } },
          { values, budget: { iterations: 200 } },
        ],
        repeat: 3,
      },
      asks: true,
    })
    expect(parse('initial_weights', 'ch05')).toMatchObject({
      trial: { experiment: { name: 'initial-weights' }, chapter: 'ch05', repeat: 1 },
    })
    expect(parse('depth')).toMatchObject({ trial: { chapter: 'ch05', groups: { length: 3 } } })
  })

  it('may bring values and a budget themselves; what comes twice is tried once', () => {
    expect(parse('learning-rate', '--values', '0.1, 1,0.1', '--iterations', '60')).toMatchObject({
      trial: { groups: [{ values: ['0.1', '1'], budget: { iterations: 60 } }] },
    })
    expect(parse('batchSize', '--epochs', '0.5')).toMatchObject({ trial: { groups: [{ budget: { epochs: 0.5 } }] } })
    expect(parse('batch-size', '--values', '7')).toMatchObject({
      trial: {
        groups: [
          { values: ['7'], budget: { epochs: 3 } },
          { values: ['7'], budget: { iterations: 200 } },
        ],
      },
    })
    const { trial } = parse('depth', '--values', '9,9-9') as { trial: Trial }
    expect(trial.groups).toEqual([{ values: ['9', '9-9'], budget: { iterations: 1_000 } }])
  })

  it('may bring seeds, a prediction, and how layers are built', () => {
    expect(
      parse('depth', '--repeat', '5', '--predict', ',0', '--activation', 'sigmoid', '--weights', '0.01'),
    ).toMatchObject({
      trial: { repeat: 5, choice: { activation: 'sigmoid', weights: '0.01' } },
      prediction: [undefined, '0'],
    })
    expect(parse('batch-size', '--no-predict')).toMatchObject({ asks: false })
  })

  it('ask for gradients of both chapters, or of one', () => {
    expect(parse('gradients')).toMatchObject({
      gradients: { chapters: ['ch04', 'ch05'], hiddenSizes: [2, 5, 10, 20, 50] },
    })
    expect(parse('gradients', 'ch05', '--values', '2,4', '--predict', '300')).toMatchObject({
      gradients: { chapters: ['ch05'], hiddenSizes: [2, 4] },
      guess: 300,
    })
  })

  it('explain a table by what was equal in it', () => {
    const reading = (...args: string[]): string => {
      const { trial } = parse('batch-size', ...args) as { trial: Trial }
      return trial.experiment.reading(trial.groups).en
    }
    expect(reading('--iterations', '5')).toMatch(/^Where every row took as many steps/)
    expect(reading('--epochs', '5')).not.toContain('as many steps')
    expect(reading()).toMatch(/as many images[^]*as many steps/)
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
    [['gradients', '--epochs', '2'], /--epochs is not for gradients/],
    [['gradeints', '--values', '2'], /Did you mean gradients\?/],
    [['gradients', '--values', '0'], /--values cannot be "0"/],
    [['gradients', '--predict', 'much'], /--predict cannot be "much"/],
    [['hidden-size', '--repeat', '0'], /--repeat cannot be "0"/],
    [['batch-size', '--predict', '7'], /--predict cannot be "7"\. Possible: 10, 100, 1000, 6000/],
    [['batch-size', '--weights', 'he'], /--weights is for depth only/],
    [['depth', '--activation', 'tanh'], /Possible: relu, sigmoid/],
    [['depth', '--weights', 'big'], /xavier, he/],
    [['depth', 'ch04'], /depth uses the layers of ch05/],
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
