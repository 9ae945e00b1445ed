import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutTo, padTo, widthOf, wrapTo } from './width.ts'

test.each([
  ['sigmoid', 7],
  ['시그모이드', 10],
  ['2층 신경망', 10],
  ['(3,) × 2', 8],
  ['—…·', 3],
  ['👍', 2],
  ['👨‍👩‍👧', 2],
  ['e\u0301', 1],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

test('Hangul in decomposed form takes as many columns as in composed form', () => {
  expect(widthOf('기울기'.normalize('NFD'))).toBe(6)
})

test('padding fills a text to the requested width and leaves a longer one unchanged', () => {
  expect(padTo('접선', 6)).toBe('접선  ')
  expect(padTo('접선', 2)).toBe('접선')
})

test('a cut text fits, and shows that it was cut', () => {
  expect(cutTo('교차 엔트로피 오차', 8)).toBe('교차 엔…')
  expect(cutTo('접선', 4)).toBe('접선')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, columns) => {
      expect(widthOf(cutTo(text, columns))).toBeLessThanOrEqual(columns)
    }),
  )
})

test('wrapping breaks lines at spaces and keeps their indentation', () => {
  expect(wrapTo('  loss goes down and down', 12)).toEqual(['  loss goes', '  down and', '  down'])
  expect(wrapTo('손실 함수의 값', 9)).toEqual(['손실', '함수의 값'])
})

test('a word that is too long gets its own line', () => {
  expect(wrapTo('see numerical_gradient now', 8)).toEqual(['see', 'numerical_gradient', 'now'])
})
