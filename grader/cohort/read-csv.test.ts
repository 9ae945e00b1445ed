import { expect, it } from 'vitest'
import { parseCsv } from './read-csv.ts'

it('reads what spreadsheets write: marks, semicolons, tabs, quotes', () => {
  expect(parseCsv('\uFEFFa;b\r\n"x;y";2\r\n')).toEqual([
    ['a', 'b'],
    ['x;y', '2'],
  ])
  expect(parseCsv('a\tb\n1\t2\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})
