import { describe, expect, it } from 'vitest'
import { readHints } from '../../course/hints.ts'
import type { CheckVerdict, ExerciseVerdict } from '../../model/verdict.ts'
import { renderHints } from './hint.ts'

const id = 'ch03/softmax'
const hints = await readHints(id)
const style = { lang: 'en', colors: false, columns: 80 } as const

const check = (en: string, status: CheckVerdict['status'], kind: CheckVerdict['kind'] = 'behaviour'): CheckVerdict => ({
  kind,
  name: en,
  title: { en, ko: '검사' },
  status,
  points: 0,
  maxPoints: 1,
  durationMs: 1,
})
const exercise = (status: ExerciseVerdict['status'], ...checks: CheckVerdict[]): ExerciseVerdict => ({
  id,
  status,
  score: 0,
  maxScore: 5,
  checks,
  waitsFor: status === 'blocked' ? ['ch03/sigmoid'] : [],
})
const failing = exercise(
  'failed',
  check('TypeScript syntax and declarations', 'failed', 'signature'),
  check('turns one sample into probabilities', 'todo'),
  check('treats each row of a batch by itself', 'failed'),
  check('does not overflow at 1000', 'failed'),
)

describe('the hints on a terminal', () => {
  it('show the unlocked ones, and how to get the next', () => {
    const text = renderHints({ id, hints, shown: 1 }, style)
    expect(text).toContain('Hint 1 of 3')
    expect(text).not.toContain('Hint 2 of 3')
    expect(text).toContain('2 more hints: npm run hint -- softmax')
    expect(renderHints({ id, hints, shown: 2 }, style)).toContain('One more hint: npm run hint -- softmax')
  })

  it('point to the book after the last one', () => {
    const text = renderHints({ id, hints, shown: 3 }, style)
    expect(text.replaceAll(/\s+/g, ' ')).toContain('book, section 3.5: Designing the output layer.')
    expect(text).not.toContain('npm run')
  })

  it('name the failing check, and which hint is about it', () => {
    expect(renderHints({ id, hints, shown: 1, verdict: failing }, style)).toContain(
      '✗ Not passed: treats each row of a batch by itself (hint 3 will help)',
    )
    expect(renderHints({ id, hints, shown: 3, verdict: failing }, style)).toContain('(see hint 3)')
  })

  it('say how to see the hint that they name, where others come before it', () => {
    const at = (shown: number): string => renderHints({ id, hints, shown, verdict: failing }, style)
    expect(at(1)).toContain('Hint 3 at once: npm run hint -- softmax --level 3')
    expect(at(2)).not.toContain('at once')
    expect(at(3)).not.toContain('at once')
  })

  it('do not mention checks of an exercise that is not written yet', () => {
    const todo = exercise('todo', check('turns one sample into probabilities', 'todo'))
    expect(renderHints({ id, hints, shown: 1, verdict: todo }, style)).not.toContain('✗')
  })

  it('say that an exercise is passed, or waits for another', () => {
    expect(renderHints({ id, hints, shown: 1, verdict: exercise('passed') }, style)).toContain('passed this exercise')
    expect(renderHints({ id, hints, shown: 1, verdict: exercise('blocked') }, style)).toContain('waits for sigmoid')
  })

  it('indent the further lines of a numbered step below its text', () => {
    expect(renderHints({ id, hints, shown: 3 }, style)).toMatch(/\n {3}2\. C ← .*\n {6}\S/)
  })

  it('dim the hints that were seen before', () => {
    const [, first, second] = renderHints({ id, hints, shown: 2 }, { ...style, colors: true }).split(/Hint \d of 3/)
    expect(first).toContain('\u001B[2mSoftmax turns')
    expect(second).not.toContain('\u001B[2my[k]')
  })
})
