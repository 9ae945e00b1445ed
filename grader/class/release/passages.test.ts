import { expect, test } from 'vitest'
import { withoutPassages } from './passages.ts'

test('what is for authors is taken out of a page, lines and all', () => {
  const page = 'a\n<!-- authors -->\nb\n<!-- end authors -->\nc\n<!-- authors -->\nd\n<!-- end authors -->\n'
  expect(withoutPassages(page)).toBe('a\nc\n')
})

test('a passage that never ends is left, for its writer to see', () => {
  expect(withoutPassages('a\n<!-- authors -->\nb\n')).toBe('a\n<!-- authors -->\nb\n')
})
