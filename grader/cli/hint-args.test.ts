import { describe, expect, it } from 'vitest'
import { parseHintArgs } from './hint-args.ts'
import { parseResetArgs } from './reset-args.ts'

const EN = { LANG: 'en_US.UTF-8' }
const hint = (...args: string[]): ReturnType<typeof parseHintArgs> => parseHintArgs(args, EN)
const reset = (...args: string[]): ReturnType<typeof parseResetArgs> => parseResetArgs(args, EN)

describe('the arguments of hint', () => {
  it('name one exercise in any spelling, or none', () => {
    expect(hint('crossEntropyError')).toEqual({ lang: 'en', id: 'ch04/cross_entropy_error' })
    expect(hint('softmax', '--level', '2', '--lang', 'ko')).toEqual({ lang: 'ko', id: 'ch03/softmax', level: 2 })
    expect(hint()).toEqual({ lang: 'en' })
  })

  it.each([
    [['sotfmax'], /Did you mean softmax/],
    [['ch03'], /several exercises: ch03\/sigmoid, ch03\/softmax/],
    [['two_layer_net'], /ch04\/two_layer_net, ch05\/two_layer_net/],
    [['sigmoid', 'softmax'], /one exercise at a time/],
    [['--level', '4'], /1, 2, 3/],
    [['--lang', 'de'], /ko, en/],
    [['--bogus'], /npm run hint -- --help/],
  ])('%j are refused in one line', (args, says) => {
    expect(hint(...args)).toEqual({ error: expect.stringMatching(says) })
    expect(hint(...args)).toEqual({ error: expect.not.stringContaining('\n') })
  })

  it('ask for help', () => {
    expect(hint('--help')).toEqual({ usage: expect.stringContaining('--level N') })
  })
})

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
    [['sotfmax'], /Did you mean softmax/],
    [['--bogus', 'relu'], /npm run reset -- --help/],
  ])('%j are refused in one line', (args, says) => {
    expect(reset(...args)).toEqual({ error: expect.stringMatching(says) })
  })

  it('ask for help', () => {
    expect(reset('--help')).toEqual({ usage: expect.stringContaining('--restore') })
  })
})
