import { expect, test } from 'vitest'
import { proseOf } from './prose.ts'

const loose = (text: string): string[] => proseOf('a.ts', text).loose.map((one) => one.text)

test.each([
  ["f('The loop never ends.')", ['The loop never ends.']],
  ['f(`${n} points are left`)', ['x points are left']],
  ["f('손실')", ['손실']],
  ["throw new Error('internal: no such lane')", []],
  ["const says = { en: 'The loop never ends.', ko: '반복이 끝나지 않습니다.' }", []],
  ["import a from 'some thing here'", []],
  ["type A = 'the one' | 'the other'", []],
  ["f('ch04/mini_batch', 'W1', 'utf8')", []],
  ['f(`const x = all of them`)', []],
])('the text outside a pair in %s is %j', (text, found) => {
  expect(loose(text)).toEqual(found)
})

test('a pair that lacks a language is found', () => {
  expect(proseOf('a.ts', "const says = { en: 'Only English.' }").pairs).toEqual([
    { line: 1, en: 'Only English.', ko: undefined },
  ])
})
