import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { course } from '../course/manifest.ts'
import { texts } from '../text/texts.ts'
import type { CourseVerdict } from '../model/verdict.ts'
import { applyOverrides } from '../verdict/overrides.ts'
import { studentView } from '../verdict/student-view.ts'
import { hostileVerdict } from '../verdict/hostile.fixture.ts'
import { type RenderReport, reportFormats } from './reports.ts'
import { jsonProblems } from './schemas/valid-json.fixture.ts'
import { junitProblems } from './schemas/valid-xml.fixture.ts'
import { judge, reported, reportedHalf, untouched, verdictOf } from '../verdict/verdicts.fixture.ts'

const hostile = hostileVerdict({ neighbours: 'reference' })
const views: readonly [string, CourseVerdict][] = [
  ['whole', hostile],
  ['a student’s', studentView(hostile)],
  ['under a secret', studentView(hostileVerdict({ seed: 'secret:0123456789abcdef' }))],
  ['untouched', verdictOf(untouched)],
  ['empty', judge([])],
  ['on a system without stronger isolation', judge([], { weakSystem: 'Windows' })],
  [
    'under an instructor’s settings',
    judge([reported('ch03/sigmoid', 'passed')], {
      overrides: {
        points: { 'ch03/sigmoid': 2 },
        thresholds: { 'ch04/train_neuralnet': { 3000: 0.9 } },
        tolerances: { 'ch03/softmax': 1e-3 },
      },
    }),
  ],
]
const env = { CLASSROOM: 'dl', ASSIGNMENT: 'ch3-5', SUBMISSION_TAG: 'submit/1', COMMIT_URL: 'https://example.org/c' }
const cases = views.flatMap(([name, verdict]) => (['en', 'ko'] as const).map((lang) => ({ name, lang, verdict })))
const write = async (format: keyof typeof reportFormats, verdict: CourseVerdict, lang: 'en' | 'ko' = 'en') =>
  (reportFormats[format] as RenderReport)(verdict, { lang, env })

// eslint-disable-next-line no-control-regex -- that is what is looked for.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/

describe.each(cases)('of a run seen $name ($lang)', ({ lang, verdict }) => {
  test('the JSON report has the form of version 1', async () => {
    expect(jsonProblems(await write('json', verdict, lang), 'report')).toEqual([])
  })

  test('JUnit has correct counts', async () => {
    const xml = await write('junit', verdict, lang)
    const checks = verdict.exercises.flatMap((exercise) => exercise.checks)
    expect(xml.match(/<testcase /g)?.length ?? 0).toBe(checks.length)
    const [, failures, errors] = /<testsuites .*failures="(\d+)" errors="(\d+)"/.exec(xml) ?? []
    expect(xml.match(/<failure /g)?.length ?? 0).toBe(Number(failures))
    expect(xml.match(/<error /g)?.length ?? 0).toBe(Number(errors))
  })

  test('Gradescope’s results are valid plain text and add up', async () => {
    const text = await write('gradescope', verdict, lang)
    expect(jsonProblems(text, 'gradescope')).toEqual([])
    const { score, tests, test_output_format } = JSON.parse(text)
    expect(test_output_format).toBe('text')
    expect(tests.reduce((sum: number, one: { score: number }) => sum + one.score, 0)).toBe(score)
  })

  test('Classroom 50’s result is valid and adds up', async () => {
    const text = await write('classroom50', verdict, lang)
    expect(jsonProblems(text, 'classroom50')).toEqual([])
    const result = JSON.parse(text)
    expect(result).toMatchObject({ classroom: 'dl', submission: 'submit/1' })
    // Where a check is worth a fraction, all points are scaled to integers.
    const unit = result['max-score'] / verdict.maxScore || 1
    expect([1, 2, 4, 10, 100]).toContain(unit)
    expect(result.score).toBe(Math.round(unit * verdict.score))
  })

  test('the table has a row per check, no formulas, and points that add up', async () => {
    const rows = parse<Record<string, string>>(await write('csv', verdict, lang), { columns: true, bom: true })
    expect(rows).toHaveLength(verdict.exercises.flatMap(({ checks }) => checks).length)
    expect(rows.reduce((sum, { points }) => sum + Number(points), 0)).toBe(verdict.score)
    for (const cell of rows.flatMap(Object.values)) expect(cell).not.toMatch(/^\s*[=+\-@]/)
  })

  test('annotations have one line each, within GitHub’s limits, and at most one per exercise', async () => {
    const lines = (await write('github', verdict, lang)).trimEnd().split('\n')
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) [^:]+::./)
    const count = (level: string): number => lines.filter((line) => line.startsWith(`::${level} `)).length
    expect(count('error')).toBeLessThanOrEqual(10)
    expect(count('warning')).toBeLessThanOrEqual(10)
    const files = lines.flatMap((line) => /file=([^,]+)/.exec(line)?.[1] ?? [])
    expect(new Set(files).size).toBe(files.length)
  })

  test('student text in Markdown is always plain text', async () => {
    const prose = outsideCode(await write('markdown', verdict, lang))
    expect(prose).not.toMatch(/<|evil|octocat|onerror|(?<!\\)[@$]|(?<!\\)!\[|\]\(|https?:\/|www\.|(?<!\\):\w+:/)
    expect(prose.length).toBeGreaterThan(50)
  })

  test.each(['json', 'markdown', 'junit', 'gradescope', 'classroom50', 'github', 'csv'] as const)(
    '%s has no control characters and a reasonable length',
    async (format) => {
      const text = await write(format, verdict, lang)
      expect(text).not.toMatch(CONTROL)
      expect(text.length).toBeLessThan(60_000)
    },
  )
})

test('every JUnit report is valid', async () => {
  const reports = await Promise.all(cases.map(({ verdict, lang }) => write('junit', verdict, lang)))
  expect(await junitProblems(reports)).toEqual([])
  expect(await junitProblems([reports[0].replace('<testcase ', '<testcases ')])).not.toEqual([])
})

describe('a report for students or instructors', () => {
  const failing = hostileVerdict()

  test.each(['markdown', 'junit', 'gradescope', 'classroom50', 'csv', 'github'] as const)(
    '%s says what was expected, where, and what to try',
    async (format) => {
      const text = await write(format, failing)
      expect(text).toContain('0.5108254570933802')
      expect(text).toContain('Divide the sum by the number of rows')
      expect(text).toMatch(/ch04\/gradient_descent\.ts(:5:1|",?\s*"?line="?5|,line=5)/)
    },
  )

  test('annotations are at the line that a stack trace or a finding names', async () => {
    const text = await write('github', failing)
    expect(text).toContain('::error file=exercises/ch03/sigmoid.ts,line=3,col=7,')
    expect(text).toContain('file=exercises/ch04/gradient_descent.ts,line=5,col=1,')
    expect(text).toContain('Not written yet: simple_net')
  })

  test('annotations cover all exercises even if every one fails', async () => {
    const all = verdictOf((id) => reported(id, 'failed', { failure: { kind: 'gave-up', how: 'hung' } }))
    const lines = (await write('github', all)).split('\n')
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10)
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(course.length - 10)
  })

  test('Gradescope never shows an exercise as passed if it lost a point or waits', async () => {
    const { tests } = JSON.parse(await write('gradescope', failing))
    for (const [i, { status }] of tests.entries())
      expect(status).toBe(failing.exercises[i].status === 'passed' ? 'passed' : 'failed')
  })
})

test('a job summary stays under one mebibyte, and says so', async () => {
  const { renderMarkdown } = await import('./markdown.ts')
  const whole = renderMarkdown(hostile, { lang: 'en', kit: 'kit' })
  const cut = renderMarkdown(hostile, { lang: 'en', kit: 'kit', maxBytes: whole.length / 2 })
  expect(Buffer.byteLength(whole)).toBeLessThan(2 ** 20)
  expect(Buffer.byteLength(cut)).toBeLessThan(whole.length / 2)
  expect(cut).toMatch(/cut to the length that can be shown\. \d+ exercises are missing/)
  expect(cut).toContain('seed\\: 0'.replace('\\', ''))
})

test('fractional points become integers in Classroom 50', async () => {
  const halves: CourseVerdict = {
    ...hostile,
    exercises: hostile.exercises.map((one) => ({ ...one, score: one.score / 2, maxScore: one.maxScore / 2 })),
  }
  const text = await write('classroom50', halves)
  expect(jsonProblems(text, 'classroom50')).toEqual([])
  expect(JSON.parse(text)).toMatchObject({ score: hostile.score, 'max-score': hostile.maxScore })
})

test('every student has the same maximum in Classroom 50, also who has a fraction', async () => {
  const worth = { points: { 'ch03/softmax': 7 } } as const
  const maximumOf = async (status: 'passed' | 'failed'): Promise<number> => {
    const verdict = applyOverrides(judge([reportedHalf('ch03/softmax', './sigmoid.ts', status)]), worth)
    return JSON.parse(await write('classroom50', verdict))['max-score']
  }
  expect([await maximumOf('passed'), await maximumOf('failed')]).toEqual([70, 70])
})

// --- internal ---

/** Markdown without its code: a fence ends only at one of the same length, a span at the same number of backticks. */
function outsideCode(markdown: string): string {
  const prose: string[] = []
  let fence: string | undefined
  for (const line of markdown.split('\n')) {
    const [run] = /^`{3,}/.exec(line) ?? []
    if (fence === undefined && run) fence = run
    else if (fence === undefined) prose.push(line)
    else if (run && run.length >= fence.length && line.trim() === run) fence = undefined
  }
  expect(fence).toBeUndefined()
  return prose.join('\n').replaceAll(/(`+)(?!`).*?[^`]\1(?!`)/g, '')
}

test.each(['html', 'markdown'] as const)(
  '%s says what is withheld, and that an instructor set the points',
  async (format) => {
    const en = texts('en')
    const plain = await write(format, verdictOf(untouched))
    const told = await write(format, { ...verdictOf(untouched), withheld: 'cases', overrides: { points: {} } })
    for (const line of [en.withheldNote.cases, en.cohort.overridden]) {
      expect(plain).not.toContain(line)
      expect(told).toContain(line)
    }
  },
)
