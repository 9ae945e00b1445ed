import { expect, it } from 'vitest'
import { leftThrowsIn } from './left-throw.ts'
import { parse } from './limits.ts'

const linesOf = (text: string): (number | undefined)[] =>
  leftThrowsIn(parse('/submission/ch03/softmax.ts', text, true)).map(({ line }) => line)

const STUB = "throw new Error('Not written yet: softmax')"

it.each([
  ['above an answer', `export function softmax(a) {\n  ${STUB}\n  return a\n}`, [2]],
  ['in a method', `class A {\n  f() {\n    ${STUB}\n    return 1\n  }\n  g() {\n    ${STUB}\n  }\n}`, [3]],
  ['behind the first line of an answer', `function f(a) {\n  const b = a\n  ${STUB}\n  return b\n}`, [3]],
])('reports a throw of the stub %s', (_, text, lines) => expect(linesOf(text)).toEqual(lines))

it.each([
  ['the stub itself', `export function softmax(a) {\n  ${STUB}\n}`],
  ['an answer above it', `export function softmax(a) {\n  return a\n  ${STUB}\n}`],
  ['a throw of one’s own', "function f(a) {\n  if (!a) {\n    throw new Error('no')\n  }\n  return a\n}"],
])('reports nothing in %s', (_, text) => expect(linesOf(text)).toEqual([]))
