import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardCell, renderCsv } from './csv-cells.ts'

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1+1', '\t=1', '\r', '＝1+1', '＋1', '－1', '＠x', '\u00a0=1'])(
  'the text %j is guarded against being read as a formula',
  (text) => expect(guardCell(text)).toBe(`'${text}`),
)

test.each(['김철수', 'a=b', "'", '', '3', 'x - y'])('the text %j stays unchanged', (text) =>
  expect(guardCell(text)).toBe(text),
)

test('any table survives writing and reading, with guarded texts and bare numbers', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('a,b', '"', '\n', '\r\n', '=1', 'ㄱ'),
    fc.integer(),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const back = parse(renderCsv(rows, { bom: true }), { bom: true, record_delimiter: '\r\n' })
      expect(back).toEqual(
        rows.map((row) => row.map((one) => (typeof one === 'string' ? guardCell(one) : String(one)))),
      )
    }),
  )
})
