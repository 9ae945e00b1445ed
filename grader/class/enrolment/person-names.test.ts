import { expect, it } from 'vitest'
import { compareNames, isNamed, isSamePerson, wordsOf } from './person-names.ts'

it.each([
  ['김 철수', '김철수'],
  ['Kim, Chulsoo', 'Chulsoo Kim'],
  ['kimchulsoo', 'Kim, Chulsoo'],
  ['Min-su Kim', 'Kim Minsu'],
  ['José Núñez', 'jose nunez'],
  ['김철수'.normalize('NFD'), '김철수'],
])('%s and %s are one name', (a, b) => {
  expect([isSamePerson(a, b), isSamePerson(b, a), compareNames(a, b)]).toEqual([true, true, 'same'])
})

it.each([
  ['Kim Minsu', 'Minsu A. Kim', 'same'],
  ['Kim Minsu', 'Minsu', 'same'],
  ['김철수A', '김철수', 'same'],
  ['김철수(Kim Chulsoo)', '김철수', 'same'],
  ['Kim Minsu', 'Lee Jimin', 'other'],
  ['Kim Minsu', 'Kim Jimin', 'other'],
  ['김민수', '이지민', 'other'],
  ['kimminsu', 'Lee Jimin', 'other'],
  ['김철수', 'Kim Chulsoo', 'unknown'],
  ['', 'Kim', 'unknown'],
])('%s and %s: %s', (a, b, expected) => {
  expect([compareNames(a, b), compareNames(b, a)]).toEqual([expected, expected])
})

it('a name is among the words of a folder’s name, whole or in parts', () => {
  expect(isNamed('김철수', wordsOf('2026001_김철수_hw'))).toBe(true)
  expect(isNamed('Kim, Minsu', wordsOf('minsukim-hw1'))).toBe(true)
  expect(isNamed('Kim, Minsu', wordsOf('hw1 Minsu Kim'))).toBe(true)
  expect(isNamed('Kim, Minsu', wordsOf('hw1 Jimin Kim'))).toBe(false)
  expect(isNamed(undefined, ['hw'])).toBe(false)
})
