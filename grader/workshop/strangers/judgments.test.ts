import { describe, expect, it } from 'vitest'
import type { BankAnswer } from './banks.ts'
import { resultOf, shortOf, type Judgments } from './judgments.ts'
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
    ['a right one with full points has full points', { ...answer, kind: 'right' }, full, 'full points'],
    ['a right one that lost points has lost points', { ...answer, kind: 'right' }, told, 'lost points'],
    ['the grader’s own fault is an error', answer, { ...full, status: 'error' }, 'error'],
  ] as const)('%s', (_, one, what, result) => expect(resultOf(one, what, judgments)).toBe(result))
})

it('a message in short leaves its numbers out', () => expect(shortOf({ ...told, names: [] })).toBe('x sum\n # for #'))
