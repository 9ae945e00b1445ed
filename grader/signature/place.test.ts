import { expect, it } from 'vitest'
import { parse } from './limits.ts'
import { placeOf, safeLine } from './place.ts'

it('gives line and column from 1, and the line itself, so that a caret fits under it', () => {
  const source = parse('/submission/ch03/sigmoid.ts', 'const a = 1\r\n\tconst b = 2\r\n')
  expect(placeOf(source, source.statements[1])).toEqual({
    file: 'ch03/sigmoid.ts',
    line: 2,
    column: 2,
    code: '\tconst b = 2',
  })
})

it('gives only the part of a long line that is around the position', () => {
  const text = `const a = '${'x'.repeat(60_000)}' + oops`
  const source = parse('/submission/ch03/sigmoid.ts', text)
  const { code, column, codeFrom = 0 } = placeOf(source, text.indexOf('oops'))
  expect(code.length).toBeLessThanOrEqual(240)
  expect(code.slice(column - 1 - codeFrom)).toBe('oops')
})

it('shows no control characters, which a terminal would execute', () => {
  expect(safeLine('a\u001b[31mb\u202ec\u0000', 50)).toBe('a [31mb c')
})
