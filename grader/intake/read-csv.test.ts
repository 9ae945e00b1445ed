import { expect, it } from 'vitest'
import { decodeCsv, parseCsv, parseCsvRows } from './read-csv.ts'

it('reads what spreadsheets write: byte order marks, semicolons, tabs, quotes', () => {
  expect(parseCsv('\uFEFFa;b\r\n"x;y";2\r\n')).toEqual([
    ['a', 'b'],
    ['x;y', '2'],
  ])
  expect(parseCsv('a\tb\n1\t2\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})

it('knows on which line of the file each row ends', () => {
  expect(parseCsvRows('a,b\n\n1,"x\ny"\n3,4\n').map(({ line }) => line)).toEqual([1, 4, 5])
  expect(parseCsvRows('a,b\r\n\r\n1,2\r\n3,4').map(({ line }) => line)).toEqual([1, 3, 4])
})

it('reads what Excel saves in Korea and elsewhere', () => {
  const korean = Buffer.from([0xb1, 0xe8, 0xc3, 0xb6, 0xbc, 0xf6])
  const utf16 = Buffer.from('\uFEFF김철수', 'utf16le')
  for (const bytes of [korean, Buffer.from('김철수'), utf16, Buffer.from(utf16).swap16()])
    expect(parseCsv(decodeCsv(bytes))).toEqual([['김철수']])
})

it('reads a number that Excel keeps as a text', () => {
  expect(parseCsv('id,name\n="20260001",="Kim"\n="0012","a=""b"""\n')).toEqual([
    ['id', 'name'],
    ['20260001', 'Kim'],
    ['0012', 'a="b"'],
  ])
})
