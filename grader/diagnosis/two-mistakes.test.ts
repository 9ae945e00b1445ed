import { expect, it } from 'vitest'
import { joined } from '../text/texts.ts'
import { mistakesTogether, TWO } from './two-mistakes.ts'

const [A, B, C] = ['a', 'b', 'c'].map((id) => ({ id, says: { en: `It does ${id}.`, ko: `${id}입니다.` } }))
const ofTwo = (...all: readonly (typeof A)[]) => ({
  id: all.map(({ id }) => id).join('+'),
  says: joined([TWO, ...all.map(({ says }) => says)]),
})

it('counts two mistakes that come together once, whichever check tells of which, and leaves others alone', () => {
  const both = [ofTwo(A, B)]
  expect(mistakesTogether([ofTwo(B), ofTwo(A), ofTwo(B)])).toEqual(both)
  expect(mistakesTogether([ofTwo(A), ofTwo(A, B)])).toEqual(both)
  expect(mistakesTogether([C, ofTwo(A), ofTwo(B)])).toEqual([C, ...both])
  expect(mistakesTogether([A, B])).toEqual([A, B])
})
