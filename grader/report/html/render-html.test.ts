import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FigureData } from '../../figures/collect.ts'
import { course } from '../../course/manifest.ts'
import { reported, untouched, verdictOf, wrongNumber } from '../../verdict/verdicts.fixture.ts'
import { renderHtml } from './render-html.ts'

const EVIL = '</pre></style><script>alert(1)</script><img src=x onerror="alert(2)">\u202e\u0007"\'&'
const evil = { en: EVIL, ko: EVIL }

// A run with hostile text in every place where a student's text can enter a report.
const hostile = verdictOf((id) =>
  reported(id, 'failed', {
    ...wrongNumber,
    tried: EVIL,
    console: Array.from({ length: 300 }, () => EVIL.repeat(50)),
    diagnosis: { id: EVIL, says: evil },
    failure: id.startsWith('ch04')
      ? {
          kind: 'outcome',
          outcome: {
            kind: 'threw',
            name: EVIL,
            message: EVIL.repeat(500),
            frames: [{ file: EVIL, line: 1, column: 1, name: EVIL, code: EVIL }],
          },
        }
      : { kind: 'mismatch', mismatch: { kind: 'says', says: evil, expected: EVIL, received: EVIL } },
  }),
)
const figures: FigureData = {
  'tangent-line': { missing: 'threw' },
  sigmoid: { data: Array.from({ length: 49 }, (_, i) => (i === 7 ? null : i * 1e199)) },
}

let page: string
beforeAll(async () => {
  page = await renderHtml(hostile, { lang: 'en', figures })
})

describe('the page', () => {
  test('contains nothing that runs or loads, whatever a student’s code returned, threw or printed', () => {
    expect(page).not.toMatch(/<script|<img src=x|\bonerror="|<iframe|<link|<object|<form/i)
    expect(page).toContain('&lt;script>alert(1)')
    for (const char of ['\u202e', '\u0007']) expect(page).not.toContain(char)
    expect(page.match(/<style>/g)).toHaveLength(1)
    for (const [, address] of page.matchAll(/(?:src|href|action|data|poster)="([^"]*)"/g))
      expect(address).toMatch(/^(#[\w-]+|data:image\/png;base64,[\w+/=]+)$/)
  })

  test('folds code that was tried where it is long', async () => {
    const pageOf = (lines: number): Promise<string> =>
      renderHtml(
        verdictOf((id) => reported(id, 'failed', { ...wrongNumber, tried: Array(lines).fill('f(1)').join('\n') })),
        { lang: 'en' },
      )
    expect(await pageOf(13)).toContain('<details><summary>13 lines</summary><pre>f(1)')
    expect(await pageOf(12)).not.toContain('12 lines</summary>')
  })

  test('forbids scripts, and allows its own style by hash', () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? []
    const [, style] = /<style>([^<]*)<\/style>/.exec(page) ?? []
    expect(policy).toMatch(/^default-src 'none'/)
    expect(policy).not.toMatch(/script-src|unsafe/)
    expect(policy).toContain(createHash('sha256').update(style).digest('base64'))
    expect(page).not.toMatch(/ style="/)
  })

  test('stays below 1.5 megabytes', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(1_500_000)
  })

  test('is completely in its language, and has no figures if none were collected', async () => {
    const ko = await renderHtml(verdictOf(untouched), { lang: 'ko', figures: { sigmoid: { missing: 'not-written' } } })
    expect(page).toMatch(/<html lang="en">/)
    expect(await renderHtml(verdictOf(untouched), { lang: 'ko' })).not.toContain('<svg')
    expect(ko).toMatch(/<html lang="ko">/)
    expect(ko).toContain('아직 작성하지 않은 문제입니다')
    expect(ko.match(/<svg/g)?.length).toBeGreaterThan(0)
    for (const { title } of course) expect(ko).toContain(title.ko)
  })

  test('says beside the points that a training was not graded, without naming an option that nobody gave', async () => {
    const verdict = verdictOf((id) => reported(id, 'passed', {}, 'skipped'), { quick: true })
    const [head] = (await renderHtml(verdict, { lang: 'ko' })).split('<nav')
    expect(head).toContain('MNIST 학습(4점)은 이번에 채점하지 않았습니다.')
    expect(head).not.toContain('--quick')
  })

  test('describes every picture in words', () => {
    const pictures = page.match(/<div class="picture"[^>]*>/g) ?? []
    expect(pictures).toHaveLength(4)
    for (const picture of pictures) expect(picture).toMatch(/role="img" aria-label="[^"]{20,}"/)
    for (const [image] of page.matchAll(/<img[^>]*>/g)) expect(image).toMatch(/alt="[^"]+"/)
  })

  test('shows a training with its images', async () => {
    const sample = JSON.parse(
      readFileSync(new URL('../../figures/golden/sample.json', import.meta.url), 'utf8'),
    ) as FigureData
    const some = { 'training-ch04': sample['training-ch04'] }
    const trained = await renderHtml(verdictOf(untouched), { lang: 'en', figures: some })
    expect(trained.match(/<img /g)).toHaveLength(13)
    expect(trained).toContain('is a ')
  })
})
