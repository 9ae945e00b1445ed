import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileKernels } from '../../../../grader/course/derive-kernels.ts'
import { bytesOf } from './base64.ts'
import { kernels } from './load.ts'

describe('the compiled kernels', () => {
  test('are what their source gives', async () => {
    const committed = readFileSync(new URL('binary.ts', import.meta.url), 'utf8').replaceAll('\r\n', '\n')
    expect(committed).toBe(await compileKernels())
  }, 30_000)

  // Every Node that the kit supports has them; were they missing, all else would be tested on plain loops alone.
  test('are there', () => expect(kernels).toBeDefined())
})

test.each(['', 'a', 'ab', 'abc', 'abcd', '\u0000\u0001\u00fe\u00ff'])('bytesOf decodes base64: %j', (text) => {
  expect(Buffer.from(bytesOf(Buffer.from(text, 'latin1').toString('base64'))).toString('latin1')).toBe(text)
})
