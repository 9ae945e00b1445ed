// What the reports say of a mistake that is not an exercise's own: what waits, and over which neighbours it was graded.
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { CourseVerdict } from '../model/verdict.ts'
import { reported, reportedHalf, verdictOf, wrongNumber } from '../verdict/verdicts.fixture.ts'
import { type RenderReport, reportFormats } from './reports.ts'
import { jsonProblems } from './schemas/valid-json.fixture.ts'

const [HALF, WAITED] = ['ch04/gradient_descent', 'ch04/numerical_gradient'] as const

const waiting = verdictOf((id) => {
  if (id === WAITED) return reported(id, 'failed', wrongNumber)
  return id === HALF ? reportedHalf(id, './numerical_gradient.ts', 'failed') : reported(id, 'passed')
})

const write = async (format: keyof typeof reportFormats, verdict: CourseVerdict, lang: 'en' | 'ko' = 'en') =>
  (await (reportFormats[format] as RenderReport)(verdict, { lang, env: {} })).replaceAll('\\', '')

const halfIn = (json: string): object => JSON.parse(json).exercises.find(({ id }: { id: string }) => id === HALF)

const rowsIn = (csv: string): Record<string, string>[] =>
  parse<Record<string, string>>(csv, { columns: true, bom: true }).filter(({ exercise }) => exercise === HALF)

describe('what waits for a neighbour', () => {
  test.each(['html', 'markdown', 'junit', 'gradescope', 'classroom50', 'github'] as const)(
    '%s says how much of it, and for which',
    async (format) => {
      expect(await write(format, waiting)).toContain('2 points wait for numerical_gradient.')
      expect(await write(format, waiting, 'ko')).toContain('numerical_gradient가 통과하면 2점을 채점합니다.')
    },
  )

  test('the JSON report says so for programs, and counts what passes', async () => {
    const json = await write('json', waiting)
    expect(jsonProblems(json, 'report')).toEqual([])
    expect(halfIn(json)).toMatchObject({ status: 'blocked', score: 4, waitsFor: [WAITED], waitingPoints: 2 })
  })

  test('the table says it of the checks that wait', async () => {
    expect(rowsIn(await write('csv', waiting)).map(({ points, waits_for }) => [points, waits_for])).toEqual([
      ['1', ''],
      ['3', ''],
      ['0', WAITED],
    ])
  })
})
