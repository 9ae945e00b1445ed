import { expect, test } from 'vitest'
import { clipLines, safeText, withoutPaths } from './safe-text.ts'

test('a printable text cannot move the cursor, change colours or reverse the direction of writing', () => {
  expect(safeText('\u001B[2J\u001B[31mred\u001B[0m \u202Eabc\u0007\r')).toBe('red abc')
})

test('line breaks are kept, and tabs become spaces', () => {
  expect(safeText('a\r\n\tb\nc')).toBe('a\n  b\nc')
})

test('a text is cut to a number of lines and a number of characters', () => {
  expect(clipLines('1\n2\n3\n4', 3, 10)).toEqual(['1', '2', '…'])
  expect(clipLines('123456', 3, 4)).toEqual(['123…'])
})

test.each([
  ['at run (file:///home/kim/kit/grader/checks/exercise.ts:12:3)', 'at run (exercise.ts:12:3)'],
  ['ENOENT: /home/kim/kit/x.json', 'ENOENT: x.json'],
  ['at C:\\Users\\kim\\kit\\grader\\run.ts:1:2', 'at run.ts:1:2'],
  ['ch03/sigmoid.ts:3 and 1 / 2', 'ch03/sigmoid.ts:3 and 1 / 2'],
])('%s is shown as %s', (text, shown) => {
  expect(withoutPaths(text)).toBe(shown)
})
