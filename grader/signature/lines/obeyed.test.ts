import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openInspector } from '../kit-fixture.ts'
import { obey } from './obey.ts'
import { readRows, submissionOf } from './rows.ts'

const inspect = openInspector()
const rows = readRows(readFileSync(new URL('obeyed.txt', import.meta.url), 'utf8'))

// An import of np, which a file of the course may be without, is the next step.
it.each(rows)('has no mistake where a student wrote what is proposed: $lines', (row) => {
  const before = inspect(row.id, submissionOf(row))
  const { text, written } = obey(submissionOf(row), before)
  const wrong = inspect(row.id, text)
    .filter(({ code = '' }) => written.some((line) => code.includes(line)))
    .filter((one) => one.kind !== 'habit' || one.habit !== 'missing-import')
  expect(wrong.map((one) => `${one.code}: ${'message' in one ? one.message : one.kind}`).join('\n')).toBe('')
})
