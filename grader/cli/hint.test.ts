import { describe, expect, it } from 'vitest'
import { command } from './hint.ts'

const EN = { LANG: 'en_US.UTF-8' }
const hint = (...args: string[]): ReturnType<typeof command.parse> => command.parse(args, EN)

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
