import { expect, it } from 'vitest'
import { blockEnd, leavesOpen } from './block-end.ts'
import { codeLines } from './code-lines.ts'

const endOf = (text: string): string | undefined => {
  const [head, ...below] = codeLines(text)
  const end = blockEnd([head, ...below], head)
  return typeof end === 'object' ? end.text : end
}

it.each([
  ['for i in range(3):\n  a\n\nb', 'b'],
  ['  for i in range(3):\n    for j in range(3):\n      a\n    b\n  c', '  c'],
  ['  while a:\n    b\n}', '}'],
  ['def f(x):\n  return x\n', 'end'],
])('ends a block where the lines go back: %j', (text, end) => expect(endOf(text)).toBe(end))

it.each(['if a:\n  b\nelse:\n  c', '  try:\n    a\n  except:\n    b', 'for i in range(3):\n  a\n}'])(
  'leaves a block alone that goes on or has its end: %j',
  (text) => expect(endOf(text)).toBeUndefined(),
)

it.each([
  ['for (;;) {', true],
  ['} else {', true],
  ['if (a) { b }', false],
  ['constructor(x = 1) { const y = { a: 1 }', true],
  ['const grads = { a: 1 }', false],
])('knows whether code leaves a block open: %s', (code, isOpen) => expect(leavesOpen(code)).toBe(isOpen))
