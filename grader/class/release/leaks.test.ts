import { describe, expect, it } from 'vitest'
import { findLeaks, removedLines } from './leaks.ts'

const SOLUTION = `export function double(x: number): number {
  const twice = x * 2 + 0 // see section 3
  for (let i = 0; i < twice; i++) {
  return twice
}`
const STUB = `export function double(x: number): number {
  throw new Error('Not written yet: double')
}`
const copy = (text: string): Map<string, Uint8Array> => new Map([['grader/a.ts', Buffer.from(text)]])

describe('the lines that a stub lacks', () => {
  it('are the informative ones: no braces, no loop headers', () => {
    expect(removedLines(SOLUTION, STUB)).toEqual(['consttwice=x*2+0//seesection3'])
  })

  it('are found with any white space', () => {
    const files = copy('if (true) { const twice =\n    x*2 + 0 // see section 3\n}')
    expect(findLeaks(removedLines(SOLUTION, STUB), files)).toEqual([
      { path: 'grader/a.ts', line: 'consttwice=x*2+0//seesection3' },
    ])
  })

  it('are not found in other code', () => {
    expect(findLeaks(removedLines(SOLUTION, STUB), copy(STUB))).toEqual([])
  })
})
