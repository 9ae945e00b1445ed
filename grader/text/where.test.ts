import { describe, expect, test } from 'vitest'
import { sourceLine } from '../platform/source-line.ts'
import { cutCode } from './code-line.ts'
import { wherePlace } from './where.ts'
import { widthOf } from './width.ts'

/** The text before the caret and after it, and the widths of both lines. */
function pointedAt(code: string, word: string, columns = Infinity): string {
  const column = code.indexOf(word) + 1
  const place = { file: 'a.ts', line: 7, column, ...sourceLine(code, column) }
  const [line, caret] = cutCode(wherePlace(place), columns).slice(1)
  let width = 0
  for (const [i, char] of Array.from(line).entries()) {
    if (width === caret.indexOf('^')) return Array.from(line).slice(i).join('')
    width += widthOf(char)
  }
  throw new Error(`no letter above the caret:\n${line}\n${caret}`)
}

describe('the caret is under the right column', () => {
  test.each([
    ['  return x.plus(1)'],
    ['\t\treturn x.plus(1)'],
    ["const 값 = '손실 함수' + x.plus(1)"],
    ["\tconst\t이름 = '값'\t+ x.plus(1)\r"],
    ["const s = '👍' + x.plus(1)"],
  ])('of %j', (code) => {
    expect(pointedAt(code, 'plus')).toBe('plus(1)')
  })

  test.each([40, 60, 2_000, 60_000])('of a line with %i letters before it', (count) => {
    expect(pointedAt(`f(${'1 + '.repeat(count / 4)}boom())`, 'boom')).toMatch(/^boom\(\)\)/)
    expect(pointedAt(`f(${'가 + '.repeat(count / 4)}boom()${' + 나'.repeat(50)})`, 'boom')).toMatch(/^boom\(\)/)
  })

  test.each([20, 30, 40])('where there are only %i columns', (columns) => {
    expect(pointedAt(`f(${'가 + '.repeat(10)}boom()${' + 나'.repeat(10)})`, 'boom', columns)).toMatch(/^boom/)
  })
})

test('a position without a column or a line shows what is known', () => {
  expect(wherePlace({ file: 'a.ts' })).toEqual(['a.ts'])
  expect(wherePlace({ file: 'a.ts', line: 3 })).toEqual(['a.ts:3'])
})
