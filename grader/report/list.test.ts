import { describe, expect, it } from 'vitest'
import { course } from '../course/manifest.ts'
import { widthOf } from '../text/width.ts'
import type { CourseVerdict } from '../verdict/model.ts'
import { renderList } from './list.ts'

const verdict: CourseVerdict = {
  exercises: course.map(({ id, points }) => ({
    id,
    status: 'todo',
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
const options = { colors: false, columns: 80, root: 'exercises', selected: false }

describe('the list', () => {
  it.each(['ko', 'en'] as const)(
    'names every exercise with its section and what it builds on, within 80 columns (%s)',
    (lang) => {
      const lines = renderList(verdict, { ...options, lang }).split('\n')
      for (const { id, section } of course) expect(lines.join('\n')).toMatch(new RegExp(`${id} +${section.number}`))
      expect(lines.find((line) => line.includes('tangent_line'))).toContain('←6')
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(80)
    },
  )
})
