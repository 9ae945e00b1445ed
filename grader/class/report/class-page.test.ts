import { beforeAll, describe, expect, it } from 'vitest'
import { course } from '../../course/manifest.ts'
import { madeUpClass } from '../insights/class.fixture.ts'
import { type ClassInsights, insightsOf } from '../insights/insights.ts'
import type { ClassPage } from './class-page-data.ts'
import { renderClassPage } from './class-page.ts'
import { renderClassTable } from './class-table.ts'

const IDS = course.map(({ id }) => id)
let now: ClassInsights
let page: (more?: Partial<ClassPage>) => Promise<string>
beforeAll(async () => {
  now = insightsOf(await madeUpClass(40), IDS)
  page = (more) => renderClassPage({ lang: 'en', course: 'DL 1', now, isSecret: false, conditions: 'process', ...more })
})

describe('the page of a class', () => {
  it('shows the scores, each exercise, the sections, and the mistakes with who made them', async () => {
    const html = await page()
    expect(html.match(/<svg/g)).toHaveLength(3)
    for (const { id } of now.exercises) expect(html).toContain(`id="${id.replace('/', '-')}"`)
    const [mistake] = now.exercises
      .flatMap(({ mistakes }) => mistakes)
      .toSorted((a, b) => b.students.length - a.students.length)
    expect(html).toContain(`${mistake.students.length} of ${now.students.graded}`)
    expect(html).toContain(mistake.students.join(', '))
    expect(html).not.toMatch(/<script| style="|https?:\/\/(?!www\.w3\.org)/)
  })

  it('stands beside an earlier run, and says who it is for under a secret', async () => {
    const before = insightsOf(await madeUpClass(20), IDS)
    const html = await page({ before, isSecret: true, lang: 'ko' })
    expect(html).toContain('교수자만 보아야 하는 페이지')
    expect(html).toContain('이전 통과')
    expect(html).toMatch(/이전: \d+명 중 \d+명/)
    expect(await page()).not.toContain('for instructors alone')
  })

  it('is there for a class of which nothing was graded', async () => {
    expect(await page({ now: insightsOf([], IDS) })).toContain('0 graded')
  })

  it('shows names as text, whatever they hold', async () => {
    const [outcome] = (await madeUpClass(40)).filter(({ verdict }) => verdict)
    const evil = {
      ...outcome,
      record: { ...outcome.record, students: [{ name: '<img src=x onerror=alert(1)>', section: '<b>' }] },
    }
    const html = await page({ now: insightsOf([evil, ...(await madeUpClass(3))], IDS) })
    expect(html).not.toMatch(/<img|<b>/)
  })
})

it('the table of a class fits the terminal and names the commonest mistakes', () => {
  const lines = renderClassTable(now, { lang: 'en', columns: 80 })
  expect(lines.find((line) => line.startsWith('ch03/softmax'))).toMatch(/ +\d+ +\d+ +0 +\d+ +[\d.]+\/5$/)
  expect(lines.join('\n')).toMatch(/The commonest mistakes\n {2}\d+ of \d+ · /)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
})
