import { expect, test } from 'vitest'
import { bytesOf } from './base64.ts'
import { kernels } from './load.ts'

// Every Node that the kit supports has them; were they missing, all else would be tested on plain loops alone.
test('the compiled kernels are there', () => expect(kernels).toBeDefined())

test.each(['', 'a', 'ab', 'abc', 'abcd', '\u0000\u0001\u00fe\u00ff'])('bytesOf decodes base64: %j', (text) => {
  expect(Buffer.from(bytesOf(Buffer.from(text, 'latin1').toString('base64'))).toString('latin1')).toBe(text)
})
