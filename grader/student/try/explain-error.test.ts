import { describe, expect, it } from 'vitest'
import type { Finding } from '../../model/finding.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { failuresBehind } from './explain-error.ts'

const frame = { file: 'a.ts', line: 3, column: 1 }
const error = { name: 'TypeError', message: 'x is not a function', stack: '' }
const finding = (line: number, more: object = {}): Finding => ({
  kind: 'type',
  severity: 'declaration',
  message: 'no',
  ts: 2339,
  file: 'a.ts',
  line,
  column: 1,
  code: '',
  ...more,
})
const kinds = (...args: Parameters<typeof failuresBehind>): unknown[] =>
  failuresBehind(...args).map((failure) =>
    failure.kind === 'findings' ? failure.findings.map(({ line }) => line) : failure.kind,
  )

describe('an error of a program', () => {
  it('is the mistake that is found in its line, rather than its consequence', () => {
    expect(kinds(error, [frame], [finding(3)])).toEqual([[3]])
  })

  it('is told once where a constant is given another value: at the line that declares it', () => {
    const constant = { ...error, message: 'Assignment to constant variable.' }
    expect(kinds(constant, [frame], [finding(2, { ts: 2588 })])).toEqual([[2]])
    expect(kinds(error, [frame], [finding(2, { ts: 2588 })])).toEqual(['outcome', [2]])
  })

  it('comes before mistakes in other lines', () => {
    expect(kinds(error, [frame, { ...frame, line: 9 }], [finding(5), finding(9)])).toEqual(['outcome', [5, 9]])
  })

  it('is nothing beside what keeps the file from being read', () => {
    expect(kinds(error, [frame], [finding(3), finding(7, { severity: 'fatal' })])).toEqual([[7]])
  })

  it('is no mistake where something is not written yet', () => {
    const unwritten = { ...error, message: 'Not written yet: softmax' }
    expect(failuresBehind(unwritten, [frame], [finding(3)])).toEqual([
      { kind: 'outcome', outcome: { kind: 'not-written', task: 'softmax' } },
    ])
  })

  it('of Node’s own is what is found by reading, and names no path of the machine', () => {
    const missing = {
      name: 'Error',
      message: `Cannot find module '${kitRoot}b.ts'`,
      stack: 'Error\n    at node:internal',
    }
    expect(kinds(missing, [], [finding(1)])).toEqual([[1]])
    expect(failuresBehind(missing, [], [])).toMatchObject([{ outcome: { message: "Cannot find module 'b.ts'" } }])
    expect(kinds({ ...error, stack: '' }, [], [finding(1)])).toEqual(['outcome', [1]])
  })

  it('of what has no file is where the prompt is', () => {
    expect(kinds(error, [], [finding(1, { file: 'prompt.ts' })], 'prompt.ts')).toEqual([[1]])
  })
})
