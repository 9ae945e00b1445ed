import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { course } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { widthOf } from '../../text/width.ts'
import type { CourseVerdict } from '../../model/verdict.ts'
import { reported, untouched, verdictOf } from '../../verdict/verdicts.fixture.ts'
import { renderList } from './list.ts'

const verdict: CourseVerdict = {
  exercises: course.map(({ id, points }) => ({
    id,
    status: id === 'ch03/sigmoid' ? 'passed' : 'todo',
    score: 0,
    maxScore: points,
    checks: [],
    waitsFor: [],
  })),
  score: 0,
  maxScore: 100,
  isolation: 'process',
  neighbours: 'own',
  seed: 0,
  quick: true,
}
const now = new Date(2026, 10, 21)
const passed = new Map<ExerciseId, Date>([['ch03/sigmoid', new Date(2026, 10, 2)]])
const options = { lang: 'en', colors: false, columns: 80, root: 'exercises', selected: false, now, passed } as const

const row = (text: string, id: ExerciseId): string => text.split('\n').find((line) => line.includes(id)) ?? ''

describe.each(['ko', 'en'] as const)('the list (%s)', (lang) => {
  it('shows every exercise with its section and the exercises that it builds on, within 80 columns', () => {
    const lines = renderList(verdict, { ...options, lang }).split('\n')
    for (const { id, section } of course) expect(lines.join('\n')).toMatch(new RegExp(`${id} +${section.number}`))
    expect(lines.find((line) => line.includes('tangent_line'))).toContain('←6')
    expect(lines.join('\n')).toContain('←8,14,16,17')
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(80)
  })

  it.each([30, 40, 60])('leaves out columns on a terminal of %i columns', (columns) => {
    const lines = renderList(verdict, { ...options, lang, columns }).split('\n')
    expect(row(lines.join('\n'), 'ch04/cross_entropy_error')).toBeTruthy()
    for (const line of lines.slice(3)) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(columns, 34))
  })
})

describe('the list', () => {
  it('says which exercise others wait for', () => {
    const waiting = verdictOf((id) => {
      if (id === 'ch03/softmax') return reported(id, 'failed')
      return id === 'ch04/simple_net' ? reported(id, 'failed', { imports: ['../ch03/softmax.ts'] }) : untouched(id)
    })
    expect(renderList(waiting, options)).toContain('5 points wait for softmax.')
  })

  it('shows when an exercise passed: the day, or the month of another year', () => {
    expect(row(renderList(verdict, options), 'ch03/sigmoid')).toContain('passed Nov 2')
    expect(row(renderList(verdict, { ...options, lang: 'ko' }), 'ch03/sigmoid')).toContain('11월 2일 통과')
    const later = { ...options, now: new Date(2027, 2, 1) }
    expect(row(renderList(verdict, later), 'ch03/sigmoid')).toContain('passed Nov 2026')
  })

  it('links each exercise to its file without changing the layout', () => {
    const linked = renderList(verdict, { ...options, addressOf: (id) => `file:///kit/exercises/${id}.ts` })
    expect(linked).toContain('\u001B]8;;file:///kit/exercises/ch03/softmax.ts\u001B\\ch03/softmax\u001B]8;;\u001B\\')
    expect(stripVTControlCharacters(linked)).toBe(renderList(verdict, options))
  })
})
