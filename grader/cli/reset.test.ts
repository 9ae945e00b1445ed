import { describe, expect, it } from 'vitest'
import { command } from './reset.ts'

const EN = { LANG: 'en_US.UTF-8' }
const reset = (...args: string[]): ReturnType<typeof command.parse> => command.parse(args, EN)

describe('the arguments of reset', () => {
  it('name exercises, or chapters as a whole', () => {
    expect(reset('relu', 'ch03', '--restore')).toMatchObject({
      ids: ['ch03/sigmoid', 'ch03/softmax', 'ch05/relu'],
      restore: true,
    })
  })

  it.each([
    [[], /Which exercise/],
    [['two_layer_net'], /several exercises: ch04\/two_layer_net, ch05\/two_layer_net/],
    [['4'], /"4" stands for several exercises: ch04\/mean_squared_error/],
    [['sotfmax'], /Did you mean softmax/],
    [['--bogus', 'relu'], /npm run reset -- --help/],
  ])('%j are refused in one line', (args, says) => {
    expect(reset(...args)).toEqual({ error: expect.stringMatching(says) })
  })

  it('name what is given, alone or beside exercises', () => {
    expect(reset('np')).toMatchObject({ ids: [], np: true })
    expect(reset('#np', 'relu')).toMatchObject({ ids: ['ch05/relu'], np: true })
    expect(reset('relu')).toMatchObject({ np: false })
  })

  it('ask for help', () => {
    expect(reset('--help')).toEqual({ usage: expect.stringContaining('--restore') })
  })
})
