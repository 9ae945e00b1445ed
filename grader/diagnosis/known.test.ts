import { expect, it } from 'vitest'
import { readKnown, readPairs } from './known.ts'

it.each([readKnown, readPairs])('parses the file of an exercise once, however often it is asked for', (read) => {
  const first = read('ch04/mini_batch')
  expect(first).not.toEqual([])
  expect(read('ch04/mini_batch')).toBe(first)
})
