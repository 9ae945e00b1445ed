import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readHints } from '../../../course/hints.ts'
import { drawFigure } from '../../../figures/draw.ts'
import { figuresOf } from '../../../figures/figures.ts'
import { reported, untouched, verdictOf, wrongNumber } from '../../../verdict/verdicts.fixture.ts'
import { LIVE_SCRIPT, liveTitle, renderLivePage, renderLiveParts } from './live-page.ts'
import type { LiveView } from './live-view.ts'

const EVIL = '</pre></style><script>alert(1)</script><img src=x onerror="alert(2)">\u202e\u0007"\'&'
const evil = { en: EVIL, ko: EVIL }

const hints = await readHints('ch03/softmax')
const [softmax] = await figuresOf('ch03/softmax')
const figure = await drawFigure(
  softmax,
  [
    [0.1, 0.2, 0.7],
    [null, null, null],
  ],
  'en',
)
const right = await drawFigure({ ...softmax, name: 'softmax-right' }, undefined, 'en')

const someWritten = verdictOf((id) => {
  if (id === 'ch03/sigmoid') return reported(id, 'passed')
  return id === 'ch03/softmax' ? reported(id, 'failed', wrongNumber) : untouched(id)
})
const view: LiveView = {
  lang: 'en',
  root: 'exercises',
  verdict: someWritten,
  shown: 'ch03/softmax',
  moved: [],
  pending: new Set(),
  now: 'Graded at 12:00:00.',
  hints: { hints, seen: 0 },
  figures: { figures: [{ drawn: figure, right: right.panels }], drawing: false },
}
const partsOf = (more: Partial<LiveView>): Record<string, string> => renderLiveParts({ ...view, ...more })

describe('the page beside the editor', () => {
  it('shows the exercise with its message, what it printed, the points, and the course', () => {
    const { verdict, points, course } = renderLiveParts(view)
    for (const text of ['Softmax function', '0.5108254570933802', '1.02165091418676', 'sum: 1.02165091418676'])
      expect(verdict).toContain(text)
    expect(points).toContain('3 of 100 points')
    expect(course.match(/<li/g)).toHaveLength(19)
    expect(course).toMatch(/<li aria-current="true">.*data-ask="show-ch03-softmax"/)
    expect(liveTitle(view)).toBe('✗ 0/5 Softmax function')
  })

  it('shows what a check that passes has printed too, and what the file does while it is loaded, folded after twenty lines', () => {
    const lines = Array.from({ length: 23 }, (_, i) => `line ${i}`)
    const passing = verdictOf((id) => reported(id, 'passed', { console: lines }))
    const exercises = passing.exercises.map((exercise) => {
      const [first, ...others] = exercise.checks
      return { ...exercise, checks: [{ ...first, loading: ['once'] }, ...others] }
    })
    const { verdict } = partsOf({ verdict: { ...passing, exercises }, shown: 'ch03/softmax' })
    expect(verdict).toMatch(
      /softmax printed.*while the file was loaded.*once.*✓ averages over the batch.*line 19<\/pre>/s,
    )
    expect(verdict).toMatch(/<summary>3 more lines<\/summary><pre>line 20\n/)
    expect(renderLiveParts(view).verdict).not.toContain('softmax printed')
  })

  it('shows a failing figure beside the right one, each with ids of its own', () => {
    const { figures } = renderLiveParts(view)
    expect(figures.match(/class="pair"/g)).toHaveLength(2)
    expect(figures.match(/As it should be<\/h4>/g)).toHaveLength(2)
    const ids = [...figures.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const one = [undefined, right.panels[1]]
    const half = partsOf({ figures: { figures: [{ drawn: figure, right: one }], drawing: false } }).figures
    expect(half.match(/As it should be<\/h4>/g)).toHaveLength(1)
    expect(partsOf({ figures: { figures: [{ drawn: figure }], drawing: false } }).figures).not.toContain(
      'As it should be',
    )
  })

  it('shows hints one at a time, and none of an exercise that is passed', () => {
    expect(partsOf({}).hints).toContain('Show hint 1 of 3')
    const two = partsOf({ hints: { hints, seen: 2 } }).hints
    expect(two.match(/Hint \d of 3/g)).toEqual(['Hint 1 of 3', 'Hint 2 of 3'])
    expect(two).toContain('Show hint 3 of 3')
    expect(partsOf({ hints: { hints, seen: 3 } }).hints).not.toContain('<button')
    expect(partsOf({ hints: { hints, seen: 2 }, shown: 'ch03/sigmoid' }).hints).toBe(
      '<section data-part="hints"></section>',
    )
  })

  it('says what comes next, and what else has changed, once an exercise is passed', () => {
    const { verdict } = partsOf({ shown: 'ch03/sigmoid', moved: ['ch04/simple_net'] })
    expect(verdict).toMatch(/Changed with it.*ch04\/simple_net/)
    expect(verdict).toMatch(/Next exercise.*Softmax function.*exercises\/ch03\/softmax\.ts/)
    expect(partsOf({}).verdict).not.toContain('Next exercise')
    const done = verdictOf((id) => reported(id, 'passed', {}, 'skipped'), { quick: true })
    expect(partsOf({ verdict: done, shown: 'ch05/gradient_check' }).verdict).toContain('npm run grade')
  })

  it('says beside the points what they lack, and why', () => {
    const verdict = verdictOf((id) => {
      if (id === 'ch03/softmax') return reported(id, 'failed')
      if (id === 'ch04/simple_net') return reported(id, 'failed', { imports: ['../ch03/softmax.ts'] })
      return id === 'ch04/train_neuralnet' ? reported(id, 'passed', {}, 'skipped') : untouched(id)
    })
    const { points } = partsOf({ verdict, lang: 'ko' })
    expect(points).toContain('5점은 softmax를 통과한 뒤에 채점합니다.')
    expect(points).toContain('MNIST 학습(4점)은 이번에 채점하지 않았습니다.')
    expect(partsOf({}).points).not.toContain('MNIST')
  })

  it('says what is being graded and drawn', () => {
    const parts = partsOf({ pending: new Set(['ch03/softmax']), figures: { figures: [], drawing: true } })
    expect(parts.verdict).toContain('aria-busy="true"')
    expect(parts.figures).toMatch(/aria-busy="true".*being drawn/)
    expect(parts.course).toContain('to be graded')
    expect(partsOf({ shown: undefined }).verdict).toContain('first verdict')
  })

  it('makes no markup of anything that a student wrote', () => {
    const verdict = verdictOf((id) =>
      reported(id, 'failed', {
        ...wrongNumber,
        tried: EVIL,
        console: [EVIL],
        diagnosis: { id: EVIL, says: evil },
        failure: { kind: 'mismatch', mismatch: { kind: 'says', says: evil, expected: EVIL, received: EVIL } },
      }),
    )
    const missing = verdictOf((id) =>
      reported(id, 'todo', { failure: { kind: 'unreadable', why: 'missing', found: EVIL } }),
    )
    for (const hostile of [verdict, missing]) {
      const page = renderLivePage({
        ...view,
        verdict: hostile,
        root: EVIL,
        now: EVIL,
        hints: { hints, seen: 1, note: EVIL },
      })
      expect(page.match(/<script/g)).toHaveLength(1)
      expect(page).toContain('&lt;script>alert(1)')
      expect(page).not.toMatch(/<img src=x|<[^>]*\bonerror=/)
      for (const char of ['\u202e', '\u0007']) expect(page).not.toContain(char)
    }
  })

  it('runs its own script and nothing else, and loads nothing', () => {
    const page = renderLivePage(view)
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? []
    const [, style] = /<style>([^<]*)<\/style>/.exec(page) ?? []
    expect(policy).toMatch(/^default-src 'none'/)
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain(createHash('sha256').update(style).digest('base64'))
    expect(page).not.toMatch(/ style="/)
    expect(LIVE_SCRIPT).not.toMatch(/\bimport\b|\beval\b|https?:/)
  })

  it('is wholly in its language', () => {
    const page = renderLivePage({ ...view, lang: 'ko', verdict: verdictOf(untouched), now: '', figures: undefined })
    expect(page).toContain('<html lang="ko">')
    expect(page.match(/>[A-Z][a-z]+ [a-z]+[^<]*/g)).toBeNull()
    for (const text of ['소프트맥스 함수', '힌트 1/3 보기', '작성 전']) expect(page).toContain(text)
  })
})
