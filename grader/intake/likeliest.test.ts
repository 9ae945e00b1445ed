import { describe, expect, it } from 'vitest'
import { likeliestOf } from './likeliest.ts'

const chosen = (...paths: readonly string[]): readonly [found: readonly string[], how: string] => {
  const { found, isGuess } = likeliestOf(paths, (path) => path)
  return [found, isGuess ? 'guess' : 'sure']
}

describe('of different answers to one exercise', () => {
  it.each([
    ['old/ch03/softmax.ts', 'ch03/softmax.ts', 'sure'],
    ['초안/ch03/softmax.ts', 'ch03/softmax.ts', 'sure'],
    ['hw/backup/softmax.ts', 'hw/softmax.ts', 'sure'],
    ['solutions/ch03/softmax.ts', 'ch03/softmax.ts', 'guess'],
    ['ch03/softmax.ts', '최종/ch03/softmax.ts', 'guess'],
    ['초안/softmax.ts', '최종/softmax.ts', 'guess'],
    ['old/ch03/softmax.ts', 'new/ch03/softmax.ts', 'guess'],
    ['softmax_초안.ts', 'softmax_최종.ts', 'guess'],
    ['softmax (1).ts', 'softmax (2).ts', 'sure'],
    ['1차/softmax.ts', '2차/softmax.ts', 'sure'],
  ])('of %s and %s the second is meant (%s)', (other, meant, how) => {
    expect([chosen(other, meant), chosen(meant, other)]).toEqual([
      [[meant], how],
      [[meant], how],
    ])
  })

  it.each([
    ['a/ch03/softmax.ts', 'b/ch03/softmax.ts'],
    ['최종/softmax.ts', '진짜/softmax.ts'],
    ['bold/softmax.ts', 'newton/softmax.ts'],
    ['hw/softmax.ts', 'hw2/softmax.ts'],
  ])('of %s and %s nothing says which is meant', (one, other) => {
    expect(chosen(one, other)[0]).toEqual([one, other])
  })

  it('the one at the top is meant where several lie below', () => {
    expect(chosen('ch03/a.ts', 'x/ch03/a.ts', 'old/ch03/a.ts')).toEqual([['ch03/a.ts'], 'guess'])
  })
})
