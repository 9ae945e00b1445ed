import { expect, it } from 'vitest'
import { judge, reported } from '../verdict/verdicts.fixture.ts'
import { bestAttempts } from './best-attempts.ts'
import type { SubmissionOutcome, SubmissionRecord } from './class-record.ts'

const good = judge([reported('ch03/sigmoid', 'passed')])
const bad = judge([reported('ch03/sigmoid', 'failed')])

const outcome = (
  key: string,
  owners: string[],
  verdict = good,
  more: Partial<SubmissionRecord> = {},
): SubmissionOutcome => ({
  record: { key, source: key, owners, students: owners.map((name) => ({ name })), notes: [], ...more },
  status: 'graded',
  verdict,
  told: verdict,
})

it('leaves each student the attempt with the highest score, and names the others', () => {
  const left = bestAttempts([outcome('1', ['kim']), outcome('2', ['kim'], bad), outcome('3', ['lee'], bad)])
  expect(left.map(({ record: { key, notes } }) => [key, notes])).toEqual([
    ['1', [{ kind: 'attempts', taken: '1', others: ['2'], by: 'score' }]],
    ['3', []],
  ])
})

it('takes the last of equal ones, by their times', () => {
  const times = { late: { submittedAt: '2026-04-02T00:00:00Z' }, early: { submittedAt: '2026-04-01T00:00:00Z' } }
  const left = bestAttempts([outcome('1', ['kim'], good, times.late), outcome('2', ['kim'], good, times.early)])
  expect(left.map(({ record: { key } }) => key)).toEqual(['1'])
})

it('may leave a group’s submission to one of its members', () => {
  const left = bestAttempts([outcome('group', ['kim', 'lee'], bad), outcome('own', ['kim'])])
  expect(left.map(({ record: { key, students } }) => [key, students.map(({ name }) => name)])).toEqual([
    ['group', ['lee']],
    ['own', ['kim']],
  ])
})

it('waits for an attempt that is not graded yet, and leaves alone what has no owners', () => {
  const pending: SubmissionOutcome = { ...outcome('2', ['kim']), status: 'pending', verdict: undefined }
  expect(bestAttempts([outcome('1', ['kim']), pending]).map(({ record: { key } }) => key)).toEqual(['2'])
  const plain = [outcome('1', [], good, { owners: undefined }), outcome('2', [], good, { owners: undefined })]
  expect(bestAttempts(plain)).toEqual(plain)
})

it('names in the student’s report the attempts that do not count', () => {
  const told = { ...good, about: { students: 'kim', submission: { name: '1' } } }
  const [best] = bestAttempts([{ ...outcome('1', ['kim']), told }, outcome('2', ['kim'], bad)])
  expect(best.told?.about?.submission).toEqual({ name: '1', others: ['2'] })
})

it('names nothing that is part of what counts as an attempt that does not', () => {
  const from = [{ submission: 'group', by: 'lee', files: ['ch03/relu.ts'] }]
  const whole = { source: 'own + group', notes: [{ kind: 'completed', own: 'own', from } as const] }
  const othersOf = (...all: readonly SubmissionOutcome[]) =>
    bestAttempts(
      all.map((one) => ({ ...one, told: { ...good, about: { students: 'kim, lee', submission: { name: '' } } } })),
    ).map(({ record: { key, notes }, told }) => [
      key,
      notes.flatMap((note) => (note.kind === 'attempts' ? note.others : [])),
      told?.about?.submission?.others ?? [],
    ])
  expect(othersOf(outcome('own', ['kim'], good, whole), outcome('group', ['kim'], bad))).toEqual([['own', [], []]])
  expect(othersOf(outcome('own', ['kim'], bad, whole), outcome('group', ['kim']))).toEqual([
    ['group', ['own'], ['own']],
  ])
})

it('heads the report of a group with those for whom it counts', () => {
  const told = { ...bad, about: { students: 'kim, lee', submission: { name: 'group' } } }
  const left = bestAttempts([{ ...outcome('group', ['kim', 'lee'], bad), told }, outcome('own', ['kim'])])
  expect(left[0].told?.about?.students).toBe('lee')
})
