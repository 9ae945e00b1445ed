import { describe, expect, it } from 'vitest'
import { texts } from '../../text/texts.ts'
import { judge, reported, untouched } from '../../verdict/verdicts.fixture.ts'
import type { SubmissionOutcome } from '../class-record.ts'
import type { Note } from '../../model/class.ts'
import type { Finding } from '../../model/finding.ts'
import { contactLines, contactsOf } from './contacts.ts'

const verdict = judge([untouched('ch03/sigmoid')])

const outcome = (
  name: string,
  status: SubmissionOutcome['status'],
  notes: readonly Note[] = [],
): SubmissionOutcome => ({
  record: {
    key: name,
    source: status === 'missing' ? undefined : `${name}.zip`,
    students: [{ name, id: `1${name}`, email: `${name}@uni.kr` }],
    notes,
  },
  status,
  ...(status === 'graded' && { verdict }),
})

/** All points of two exercises are the instructor's. */
const given = judge([untouched('ch03/sigmoid'), untouched('ch03/softmax')])

const CLASS: readonly SubmissionOutcome[] = [
  outcome('kim', 'graded'),
  outcome('lee', 'graded', [{ kind: 'not-taken', files: [{ path: 'softmax_last.ts', meant: ['softmax.ts'] }] }]),
  outcome('park', 'unreadable', [{ kind: 'not-in-roster' }, { kind: 'refused', why: 'damaged' }]),
  outcome('choi', 'missing'),
  { ...outcome('han', 'missing'), verdict: given },
  { ...outcome('yoo', 'missing'), told: { ...given, ungraded: true, open: ['ch03/softmax'] } },
]

describe('whom to write to', () => {
  const found = contactsOf(CLASS, texts('en'), {})

  it('is listed by name and address, each for its own reason', () => {
    expect(found.map(({ lines }) => lines)).toEqual([
      ['park (1park) <park@uni.kr>, park.zip: Not in the roster.'],
      ['park (1park) <park@uni.kr>, park.zip: The archive is damaged: ask for it once more.'],
      ['lee (1lee) <lee@uni.kr>, lee.zip: Not taken: softmax_last.ts (is it softmax.ts?).'],
      [
        'choi (1choi) <choi@uni.kr>',
        expect.stringMatching(/^yoo \(1yoo\) <yoo@uni\.kr>: .*its cell stays empty\..*: ch03\/softmax\.$/),
      ],
    ])
    expect(found.map(({ addresses }) => addresses)).toEqual([
      [],
      ['park@uni.kr'],
      ['lee@uni.kr'],
      ['choi@uni.kr', 'yoo@uni.kr'],
    ])
  })

  it('is followed by the files that are nobody’s', () => {
    const contacts = contactsOf([], texts('en'), {}, ['answers.docx'])
    expect(contactLines(contacts, 10, texts('en'))).toEqual([
      expect.stringMatching(/^Among the submissions, in nobody's name and not graded: 1 file\./),
      '  answers.docx',
    ])
  })

  it('holds who handed in two versions of a file of which nothing says that the later was taken', () => {
    const chosen = { taken: 'softmax.ts', left: ['hw.zip/softmax.ts'] }
    const linesFor = (isGuess: boolean) => {
      const files = [isGuess ? { ...chosen, isGuess } : chosen]
      return contactsOf([outcome('kim', 'graded', [{ kind: 'chosen', files }])], texts('en'), {}).flatMap(
        ({ lines }) => lines,
      )
    }
    expect([linesFor(false), linesFor(true)]).toEqual([
      [],
      ['kim (1kim) <kim@uni.kr>, kim.zip: Taken: softmax.ts, and not hw.zip/softmax.ts.'],
    ])
  })

  it('is told in the terminal up to a number of lines', () => {
    const many = Array.from({ length: 5 }, (_, i) => outcome(`s${i}`, 'missing'))
    const lines = contactLines(contactsOf(many, texts('en'), {}), 2, texts('en'))
    expect([lines.length, lines[0], lines[3]]).toEqual([
      4,
      expect.stringContaining('Handed in nothing: 5.'),
      '  … 3 more on the page of the class',
    ])
  })

  it('names who is late, with the minutes, and of whom it is not known', () => {
    const due = { due: '2026-04-01T15:00:00.000Z' }
    const at = (name: string, submittedAt: string, timeFrom: 'roster' | 'files'): SubmissionOutcome => {
      const one = outcome(name, 'graded')
      return { ...one, record: { ...one.record, submittedAt, timeFrom } }
    }
    const late = at('kim', '2026-04-01T16:31:00.000Z', 'roster')
    const parts = [{ submission: 'a.zip', at: '23:30' }]
    const inParts = { ...late, record: { ...late.record, notes: [{ kind: 'part-times', parts }] as const } }
    expect(contactsOf([inParts], texts('en'), due)[0].lines[0]).toMatch(
      /: 1 h 31 min\. The latest .*: a\.zip \(23:30\)\.$/,
    )
    const unknown = at('lee', '2026-04-09T00:00:00.000Z', 'files')
    const saysOf = (all: readonly SubmissionOutcome[]) =>
      contactsOf(all, texts('en'), due).map(({ says, lines }) => [says.replace(/[.:,].*/s, ''), ...lines])
    expect(saysOf([late, unknown, at('park', '2026-04-01T14:00:00.000Z', 'roster')])).toEqual([
      ['Late', 'kim (1kim) <kim@uni.kr>, kim.zip: 1 h 31 min'],
      ['Whether they were late is not known of 1 student', 'lee (1lee) <lee@uni.kr>, lee.zip'],
    ])
    const lines = contactLines(contactsOf([late, unknown], texts('en'), due), 10, texts('en'))
    expect(lines.slice(2)).toEqual([
      expect.stringMatching(/known of 1 student: .*The names are on the page of the class\.$/),
    ])
    // It is the same for everybody.
    expect(saysOf([unknown, outcome('choi', 'missing')]).slice(1)).toEqual([['Whether anybody was late is not known']])
    expect(contactsOf([late], texts('en'), {})).toEqual([])
    // Under a policy, with what it costs.
    const latePolicy = { percentPerDay: 10, graceMinutes: 60 }
    const cost = { minutes: 91, days: 1, percent: 10, before: 3, cost: 0.3, after: 2.7 }
    const costly = { ...late, verdict: { ...judge([reported('ch03/sigmoid', 'passed')]), late: cost } }
    const [told] = contactsOf([costly, at('han', '2026-04-01T15:11:00.000Z', 'roster')], texts('en'), {
      ...due,
      latePolicy,
    })
    expect([told.says, ...told.lines.map((line) => line.replace(/.*: /, ''))]).toEqual([
      'Handed in after the due date: 2 students, of whom 1 within the grace period, at no cost.',
      '1 h 31 min, -0.3 (10%)',
      '11 min, within the grace period, at no cost',
    ])
  })

  it('names whose latest attempt leaves out what an earlier one answers, or was found by a guess', () => {
    const attempts = (name: string, more: object): SubmissionOutcome =>
      outcome(name, 'graded', [{ kind: 'attempts', taken: 'b.zip', others: ['a.zip'], by: 'time', ...more }])
    const [contacts] = contactsOf(
      [
        attempts('kim', { fuller: ['a.zip'] }),
        attempts('lee', { by: 'word' }),
        attempts('park', {}),
        attempts('choi', { wordsDisagree: true }),
        outcome('han', 'graded', [{ kind: 'no-such-submission', submission: 'x.zip' }]),
      ],
      texts('en'),
      {},
    )
    expect(contacts.lines.map((line) => line.slice(0, 3))).toEqual(['kim', 'lee', 'cho', 'han'])
    expect(contacts.lines[0]).toContain('Exercises that it leaves out are answered in a.zip.')
  })

  it('names what another student stands in, and that student', () => {
    const [contacts, ...others] = contactsOf(
      [
        outcome('kim', 'graded', [{ kind: 'also-named', students: ['lee'] }]),
        outcome('lee', 'graded', [{ kind: 'named-in', submissions: ['kim.zip'] }]),
      ],
      texts('en'),
      {},
    )
    expect([contacts.lines.map((line) => line.slice(0, 3)), others]).toEqual([['kim', 'lee'], []])
    // It is one submission that is asked about.
    expect(contacts.says).toMatch(/^With the name or number of another student, too: 1 submission\./)
  })

  it('names whose code asks for files, the network or the system, and where', () => {
    const asks = (name: string, ...findings: readonly Finding[]): SubmissionOutcome => ({
      ...outcome(name, 'graded'),
      verdict: judge([reported('ch03/sigmoid', 'failed', { failure: { kind: 'findings', findings } })]),
    })
    const place = { severity: 'fatal', file: 'ch03/sigmoid.ts', line: 2 } as const
    const missing = (text: string): Finding => ({
      ...place,
      kind: 'type',
      ts: 2304,
      message: `Cannot find name '${text}'.`,
    })
    const asking = contactsOf(
      [
        asks('kim', { ...place, kind: 'import', module: 'node:fs', why: 'unknown' }),
        asks('lee', { ...place, kind: 'forbidden-name', name: 'process' }),
        asks('park', missing('fetch')),
        asks('han', { ...place, kind: 'import', module: '../../../etc/passwd', why: 'unknown' }),
        asks('choi', missing('sum'), { ...place, kind: 'import', module: 'lodash', why: 'unknown' }),
      ],
      texts('en'),
      {},
    )
    expect(asking.flatMap(({ lines }) => lines)).toEqual([
      'kim (1kim) <kim@uni.kr>, kim.zip: ch03/sigmoid.ts:2: node:fs',
      'lee (1lee) <lee@uni.kr>, lee.zip: ch03/sigmoid.ts:2: process',
      'park (1park) <park@uni.kr>, park.zip: ch03/sigmoid.ts:2: fetch',
      'han (1han) <han@uni.kr>, han.zip: ch03/sigmoid.ts:2: ../../../etc/passwd',
    ])
  })
})
