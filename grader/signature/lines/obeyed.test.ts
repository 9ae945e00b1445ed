import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openInspector } from '../kit-fixture.ts'
import { obey } from './obey.ts'
import { readRows, type Row, submissionOf } from './rows.ts'

const inspect = openInspector()
const rowsOf = (table: string): Row[] => readRows(readFileSync(new URL(table, import.meta.url), 'utf8'))

// An import of np, which a file of the course may be without, is the next step.
it.each(rowsOf('obeyed.txt'))('has no mistake where a student wrote what is proposed: $lines', (row) => {
  const before = inspect(row.id, submissionOf(row))
  const { text, written } = obey(submissionOf(row), before)
  const wrong = inspect(row.id, text)
    .filter(({ code = '' }) => written.some((line) => code.includes(line)))
    .filter((one) => one.kind !== 'habit' || one.habit !== 'missing-import')
  expect(wrong.map((one) => `${one.code}: ${'message' in one ? one.message : one.kind}`).join('\n')).toBe('')
})

// More than the longest way of the book's lines takes.
const ROUNDS = 9

it.each(rowsOf('walked.txt'))(
  'leads a student who does what is said, again and again, to code that compiles: $lines',
  (row) => {
    let text = submissionOf(row)
    for (let round = 0; round < ROUNDS; round++) text = obey(text, inspect(row.id, text)).text
    const left = inspect(row.id, text).map((one) => `${one.code}: ${'message' in one ? one.message : one.kind}`)
    expect(left.join('\n')).toBe('')
  },
)
