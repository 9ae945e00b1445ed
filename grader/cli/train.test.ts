import { describe, expect, it } from 'vitest'
import { command } from './train.ts'

const parse = (...args: string[]): ReturnType<typeof command.parse> => command.parse(args, { LANG: 'en_US.UTF-8' })

describe('the arguments of train', () => {
  it('ask for the book’s run of exercises/ where nothing else is said', () => {
    expect(parse()).toMatchObject({
      lang: 'en',
      chapter: undefined,
      iterations: 10_000,
      batchSize: 100,
      learningRate: 0.1,
      hiddenSize: undefined,
      seed: 0,
      shownFolder: 'exercises',
    })
  })

  it('name a chapter in several ways, and numbers', () => {
    expect(parse('ch5', '--iterations', '60', '--learning-rate=1e-2', '--hidden-size', '20')).toMatchObject({
      chapter: 'ch05',
      iterations: 60,
      learningRate: 0.01,
      hiddenSize: 20,
    })
    for (const name of ['ch04/two_layer_net.ts', '4', '4장', '4.5.2', '2층 신경망', 'train_neuralnet'])
      expect(parse(name), name).toMatchObject({ chapter: 'ch04' })
    for (const name of ['5', '5장', '5.7.2']) expect(parse(name), name).toMatchObject({ chapter: 'ch05' })
  })

  it.each([
    [['ch06'], /There is no network "ch06"\. Possible: ch04, ch05/],
    [['softmax'], /There is no network "softmax"/],
    [['two_layer_net'], /Possible: ch04, ch05/],
    [['--fast'], /There is no option --fast/],
    [['--iterations', '1e3'], /--iterations cannot be "1e3"\. Possible: 1, 2, 3, …/],
    [['--iterations', '0'], /--iterations cannot be "0"/],
    [['--batch-size', '60001'], /Possible: 1 … 60000/],
    [['--learning-rate=-1'], /a number above 0/],
    [['--learning-rate', ''], /a number above 0/],
    [['--hidden-size', '99999'], /Possible: 1 … 5031/],
    [['--seed', 'x'], /0, 1, 2, …/],
    [['--lang', 'fr'], /Possible: ko, en/],
    [['--submission', 'nowhere'], /There is no folder "nowhere"/],
  ])('%j are refused in one line', (args, says) => {
    const { error } = parse(...args) as { error: string }
    expect(error).toMatch(says)
    expect(error).not.toContain('\n')
  })

  it('ask for help in the language that they name', () => {
    expect(parse('--help', '--lang', 'ko')).toMatchObject({ usage: expect.stringContaining('학습률(기본값: 0.1)') })
  })
})
