import { expect, it } from 'vitest'
import { parse } from './limits.ts'
import { placeOf, printable } from './place.ts'

it('gives line and column from 1, and the line without its indentation', () => {
  const source = parse('/submission/ch03/sigmoid.ts', 'const a = 1\r\n\tconst b = 2\r\n')
  expect(placeOf(source, source.statements[1])).toEqual({
    file: 'ch03/sigmoid.ts',
    line: 2,
    column: 2,
    code: 'const b = 2',
  })
})

it('cuts a long line at 120 characters', () => {
  const source = parse('/submission/ch03/sigmoid.ts', `const a = '${'x'.repeat(60_000)}'`)
  expect(placeOf(source, 0).code).toHaveLength(120)
})

it('shows no control characters: a terminal would obey them', () => {
  expect(printable('a\u001b[31mb\u202ec\u0000', 50)).toBe('a [31mb c')
})
