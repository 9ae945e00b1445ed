import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pathsIn } from '../../class/class-folder.ts'
import type { ClassRecord, SubmissionRecord } from '../../class/class-record.ts'
import { renderLine } from '../../class/journal/lines.ts'
import { readKeptClass } from '../../class/kept-class.ts'
import { mergeClasses } from '../../class/merge.ts'
import { judge, untouched } from '../../verdict/verdicts.fixture.ts'
import { cohortExitCode } from './cohort-exit-code.ts'

let root: string
const at = (out: string): string => join(root, out)

const CONDITIONS = {
  kit: '1',
  isolation: 'process',
  neighbours: 'own',
  seed: 1,
  quick: true,
  full: false,
  ids: ['ch03/sigmoid'],
} as const

/** A part of a class, as `--shard` leaves it. */
function writePart(name: string, index: number, notes: SubmissionRecord['notes']): void {
  const submission = { key: name, source: `${name}.zip`, students: [{ name }], notes, journalKey: name }
  const record: ClassRecord = {
    version: 1,
    conditions: CONDITIONS,
    settings: { lang: 'en' },
    shard: { index, of: 2 },
    submissions: [submission],
  }
  mkdirSync(at(name))
  writeFileSync(pathsIn(at(name)).record, JSON.stringify(record))
  writeFileSync(pathsIn(at(name)).journal, renderLine({ key: name, verdict: judge([untouched('ch03/sigmoid')]) }))
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'exit-code-'))
  writePart('kim', 1, [{ kind: 'refused', why: 'damaged' }])
  writePart('lee', 2, [])
  writePart('park', 2, [{ kind: 'grader-fault', message: 'the disk failed' }])
})
afterAll(() => rmSync(root, { recursive: true }))

describe('the exit code of a class', () => {
  const ofPart = async (part: string) => cohortExitCode(await readKeptClass(at(part)))

  it('is 0 for a part that could not read a submission, and 2 once it is merged', async () => {
    expect([await ofPart('kim'), await ofPart('lee')]).toEqual([0, 0])
    expect(cohortExitCode(await mergeClasses([at('kim'), at('lee')], at('merged')))).toBe(2)
  })

  it('is 2 wherever the grader is at fault', async () => {
    expect(await ofPart('park')).toBe(2)
    expect(cohortExitCode(await mergeClasses([at('kim'), at('park')], at('merged')))).toBe(2)
  })
})
