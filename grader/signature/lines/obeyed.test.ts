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

// A class of Python, pasted as it stands, takes the most.
const ROUNDS = 16

it.each([...rowsOf('walked.txt'), ...rowsOf('notebook.txt')])(
  'leads a student who does what is said, again and again, to code that compiles: $lines',
  (row) => {
    expect(leftAfter(ROUNDS, row)).toBe('')
  },
)

it.each(rowsOf('grades.txt'))(
  'leads a student who does what is said in two grades to code that compiles: $lines',
  (row) => {
    expect(leftAfter(2, row)).toBe('')
  },
)

function leftAfter(rounds: number, row: Row): string {
  let text = submissionOf(row)
  let findings = inspect(row.id, text)
  for (let round = 0; round < rounds && findings.length > 0; round++) {
    text = obey(text, findings).text
    findings = inspect(row.id, text)
  }
  return findings.map((one) => `${one.code}: ${'message' in one ? one.message : one.kind}`).join('\n')
}
