import { expect, it } from 'vitest'
import { remember } from './remember.ts'

it('computes once for each text, and forgets when there are too many', () => {
  const asked: string[] = []
  const sizeOf = remember((text) => asked.push(text) && text.length, 2)
  expect(['ab', 'ab', 'c', 'ab', 'def', 'ab'].map(sizeOf)).toEqual([2, 2, 1, 2, 3, 2])
  expect(asked).toEqual(['ab', 'c', 'def', 'ab'])
})
