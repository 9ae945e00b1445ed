import { describe, expect, it } from 'vitest'
import { texts } from '../../text/texts.ts'
import { judge, untouched } from '../../verdict/verdicts.fixture.ts'
import type { SubmissionOutcome } from '../class-record.ts'
import type { Note } from '../../model/class.ts'
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

const CLASS = [
  outcome('kim', 'graded'),
  outcome('lee', 'graded', [{ kind: 'not-taken', files: [{ path: 'softmax_last.ts', meant: ['softmax.ts'] }] }]),
  outcome('park', 'unreadable', [{ kind: 'not-in-roster' }, { kind: 'refused', why: 'damaged' }]),
  outcome('choi', 'missing'),
  { ...outcome('han', 'missing'), verdict },
]

describe('whom to write to', () => {
  const found = contactsOf(CLASS, texts('en'))

  it('is listed by name and address, each for its own reason', () => {
    expect(found.map(({ lines }) => lines)).toEqual([
      ['park (1park) <park@uni.kr>, park.zip: Not in the roster.'],
      ['park (1park) <park@uni.kr>, park.zip: The archive is damaged: ask for it once more.'],
      ['lee (1lee) <lee@uni.kr>, lee.zip: Not taken: softmax_last.ts (is it softmax.ts?).'],
      ['choi (1choi) <choi@uni.kr>'],
    ])
    expect(found.map(({ addresses }) => addresses)).toEqual([[], ['park@uni.kr'], ['lee@uni.kr'], ['choi@uni.kr']])
  })

  it('is told in the terminal up to a number of lines', () => {
    const many = Array.from({ length: 5 }, (_, i) => outcome(`s${i}`, 'missing'))
    const lines = contactLines(contactsOf(many, texts('en')), 2, texts('en'))
    expect([lines.length, lines[0], lines[3]]).toEqual([
      4,
      expect.stringContaining('Handed in nothing: 5.'),
      '  … 3 more on the page of the class',
    ])
  })
})
