import { expect, it } from 'vitest'
import { brokenCode } from './code-line.ts'

it.each([
  ['f(aaaa, bbbb)', ['f(aaaa, bbbb)']],
  ['print(first, second, third)', ['print(first,', '  second, third)']],
  ['  print(first, second)', ['  print(first,', '    second)']],
  ['print(function(argument))', ['print(function(', '  argument))']],
  ['noPlaceToBreakItAnywhere', ['noPlaceToBreakItAnywhere']],
])('breaks %j after a comma or a bracket without changing its meaning', (line, broken) => {
  const lines = brokenCode(line, 16)
  expect(lines).toEqual(broken)
  expect(lines.join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''))
})

it('does not break a line with a string or a comment', () => {
  for (const line of ["print('one, two, three')", 'print(one) // two, three'])
    expect(brokenCode(line, 16)).toEqual([line])
})
