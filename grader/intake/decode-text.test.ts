import { expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'

const CODE = 'export const x = 1 // 소프트맥스, 믜\n'
const LITTLE = Buffer.from(`\uFEFF${CODE}`, 'utf16le')
// As Korean Windows writes them: 소프트맥스.
const KOREAN = Buffer.from([0xbc, 0xd2, 0xc7, 0xc1, 0xc6, 0xae, 0xb8, 0xc6, 0xbd, 0xba])

it.each([
  ['UTF-8', Buffer.from(CODE)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${CODE}`)],
  ['UTF-16, the low byte first', LITTLE],
  ['UTF-16, the high byte first', Buffer.from(LITTLE).swap16()],
  ['UTF-16 without its mark', LITTLE.subarray(2)],
  ['UTF-16 without its mark, the high byte first', Buffer.from(LITTLE.subarray(2)).swap16()],
])('reads %s', (_, bytes) => expect(decodeText(bytes)).toEqual({ text: CODE }))

it('reads what Korean Windows writes', () =>
  expect(decodeText(Buffer.concat([Buffer.from('// '), KOREAN, Buffer.from('\nexport const x = 1')]))).toEqual({
    text: '// 소프트맥스\nexport const x = 1',
  }))

it.each([
  ['Latin-1', Buffer.from('// café, naïve, à côté: très différent', 'latin1')],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xd8])],
  ['half a UTF-16 character', LITTLE.subarray(0, 5)],
  ['zeros on both sides', Buffer.from([0x61, 0, 0, 0x62, 0xff, 0xff])],
  ['other signs of that code page', Buffer.from([0xa1, 0xb0, 0xa1, 0xb1, 0xa1, 0xb2, 0xb0, 0xa1])],
])('refuses %s', (_, bytes) => expect(decodeText(bytes)).toEqual({ why: 'not-utf8' }))

it.each(['', ' \r\n\t', '\uFEFF'])('calls %j empty', (text) =>
  expect(decodeText(Buffer.from(text))).toEqual({ why: 'empty' }),
)
