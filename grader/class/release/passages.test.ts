import { expect, test } from 'vitest'
import { withoutPassages } from './passages.ts'

test('passages for authors are removed from a page as whole lines', () => {
  const page = 'a\n<!-- authors -->\nb\n<!-- end authors -->\nc\n<!-- authors -->\nd\n<!-- end authors -->\n'
  expect(withoutPassages(page)).toBe('a\nc\n')
})

test('a passage without an end is left in, so that its author notices', () => {
  expect(withoutPassages('a\n<!-- authors -->\nb\n')).toBe('a\n<!-- authors -->\nb\n')
})
