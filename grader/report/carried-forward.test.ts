// What the reports say of a mistake that is not an exercise's own: what waits, and over which neighbours it was graded.
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { course } from '../course/manifest.ts'
import type { CourseVerdict } from '../model/verdict.ts'
import { judgeCourse } from '../verdict/judge.ts'
import { onlyOf } from '../verdict/only.ts'
import { type Standing, standingOf } from '../verdict/standing.ts'
import { reported, reportedHalf, untouched, verdictOf, wrongNumber } from '../verdict/verdicts.fixture.ts'
import { type RenderReport, reportFormats } from './reports.ts'
import { jsonProblems } from './schemas/valid-json.fixture.ts'
import { renderTerminal } from './terminal.ts'

const [HALF, WAITED] = ['ch04/gradient_descent', 'ch04/numerical_gradient'] as const

// The reports that are read, not parsed.
const inWords = ['html', 'markdown', 'junit', 'gradescope', 'classroom50', 'github'] as const

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
  test.each(inWords)('%s says how much of it, and for which', async (format) => {
    expect(await write(format, waiting)).toContain('2 points wait for numerical_gradient.')
    expect(await write(format, waiting, 'ko')).toContain('2점은 numerical_gradient를 통과한 뒤에 채점합니다.')
  })

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

describe('what was graded alone, and waits', () => {
  const alone = (cause: 'stub' | 'failed', lang: 'en' | 'ko'): string => {
    const verdict = verdictOf((id) => {
      if (id === WAITED) return cause === 'stub' ? untouched(id) : reported(id, 'failed', wrongNumber)
      return id === HALF ? reportedHalf(id, './numerical_gradient.ts', 'failed') : reported(id, 'passed')
    })
    return renderTerminal(onlyOf(verdict, [HALF]), { lang, colors: false, columns: 80, root: 'x', selected: true })
  }

  test('names the stub that is still to be written', () => {
    const next = 'Next: write x/ch04/numerical_gradient.ts, which gradient_descent waits for\n'
    expect(alone('stub', 'en')).toContain(next)
    expect(alone('stub', 'ko')).toContain('다음에 작성할 파일: x/ch04/numerical_gradient.ts (gradient_descent에 필요')
  })

  test('names the exercise that is to be fixed', () => {
    expect(alone('failed', 'en')).toContain('Next: fix x/ch04/numerical_gradient.ts\n')
  })
})

describe('what counts over the submission’s own neighbours', () => {
  const standings = course.map(({ id }) => standingOf(reported(id, 'passed', { imports: [] })))
  const counted = (status: 'passed' | 'failed'): CourseVerdict => {
    const half: Standing = { ...standingOf(reportedHalf(HALF, './numerical_gradient.ts', status)), countedOver: 'own' }
    const all = standings.map((standing) => (standing.verdict.id === HALF ? half : standing))
    return judgeCourse(all, { isolation: 'process', neighbours: 'reference', seed: 0, quick: false })
  }
  const cases = inWords.flatMap((format) => (['passed', 'failed'] as const).map((status) => ({ format, status })))

  test.each(cases)('is said in $format once, where it is $status', async ({ format, status }) => {
    for (const [lang, note] of [
      ['en', 'gradient_descent: graded twice, once with the reference files'],
      ['ko', 'gradient_descent는 import한 문제를 기준 파일로'],
    ] as const)
      expect((await write(format, counted(status), lang)).split(note)).toHaveLength(2)
  })

  test('is said on the terminal', () => {
    const screen = { lang: 'en', colors: false, columns: 80, root: 'x', selected: false } as const
    expect(renderTerminal(counted('passed'), screen)).toContain(' gradient_descent: graded twice, once with the')
    expect(renderTerminal(waiting, screen)).not.toContain('graded twice')
  })

  test('is a field for programs, of an exercise that was graded over both', async () => {
    const json = await write('json', counted('failed'))
    expect(jsonProblems(json, 'report')).toEqual([])
    expect(halfIn(json)).toMatchObject({ countedOver: 'own' })
    expect(halfIn(await write('json', waiting))).not.toHaveProperty('countedOver')
    expect(rowsIn(await write('csv', counted('failed'))).map((row) => row.counted_over)).toEqual(['own', 'own', 'own'])
    expect(await write('junit', counted('failed'))).toContain('<property name="counted_over" value="own"/>')
  })
})

describe('right declarations with which nothing else passes', () => {
  const halfOnly = verdictOf((id) => (id === HALF ? reportedHalf(id, './x.ts', 'failed') : reported(id, 'passed')))
  const nothing = verdictOf((id) => reported(id, id === HALF ? 'failed' : 'passed', { imports: [] }))
  const says = 'The declarations are right. Their point counts as soon as one of the other checks passes.'

  test.each(['html', 'markdown', 'gradescope', 'classroom50', 'junit', 'csv', 'json'] as const)(
    'are explained in %s, and are not called passed',
    async (format) => {
      expect((await write(format, nothing)).split(says).length).toBeGreaterThan(1)
      expect(await write(format, nothing, 'ko')).toContain('선언은 올바릅니다.')
    },
  )

  test('are not called passed for programs', async () => {
    expect(rowsIn(await write('csv', nothing)).map(({ status, points }) => [status, points])).toEqual([
      ['skipped', '0'],
      ['failed', '0'],
    ])
  })

  test('are explained once on the terminal, in the words of the rule', () => {
    const screen = { lang: 'en', colors: false, columns: 80, root: 'x', selected: false } as const
    const rule = " An exercise's point for its declarations counts once another check passes."
    expect(renderTerminal(nothing, screen).split('\n')).toContain(rule)
    expect(renderTerminal(nothing, screen)).not.toContain('TypeScript syntax and declarations')
    expect(renderTerminal(halfOnly, screen).split('\n')).not.toContain(rule)
  })
})
