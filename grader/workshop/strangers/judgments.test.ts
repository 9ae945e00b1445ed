import { describe, expect, it } from 'vitest'
import type { BankAnswer } from './banks.ts'
import { fateOf, gistOf, type Judgments } from './judgments.ts'
import type { Told } from './told.ts'

const answer: BankAnswer = { author: 'a', exercise: 'ch03/sigmoid', kind: 'wrong', title: 'x', text: '' }
const told: Told = { status: 'failed', score: 1, maxScore: 3, names: ['mirrored', 'nan'], text: 'x sum\n 3.5 for 2' }
const full: Told = { status: 'passed', score: 3, maxScore: 3, names: [], text: '' }
const judgments: Judgments = {
  'ch03/sigmoid (a), wrong: x': { 'mirrored nan': 'misleading', 'x sum\n # for #': 'not' },
}

describe('what became of an answer', () => {
  it.each([
    ['a wrong one with full points is unnoticed', answer, full, 'unnoticed'],
    ['a wrong one is what the reader said of the names that it was told', answer, told, 'misleading'],
    ['or of the words, whatever the numbers in them', answer, { ...told, names: [] }, 'not'],
    ['or unjudged, where it is told something else now', answer, { ...told, names: ['nan'] }, 'unjudged'],
    ['a right one with full points is kept', { ...answer, kind: 'right' }, full, 'kept'],
    ['a right one that lost points is robbed', { ...answer, kind: 'right' }, told, 'robbed'],
    ['the grader’s own fault is an error', answer, { ...full, status: 'error' }, 'error'],
  ] as const)('%s', (_, one, what, fate) => expect(fateOf(one, what, judgments)).toBe(fate))
})

it('the gist of a message leaves its numbers out', () => expect(gistOf({ ...told, names: [] })).toBe('x sum\n # for #'))
