import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderHints } from '../../student/screen/hint.ts'
import { widthOf } from '../../text/width.ts'
import { readHints } from '../../course/hints.ts'
import { course, fileOf } from '../../course/manifest.ts'
import { kitRoot } from '../../platform/kit-root.ts'

const langs = ['en', 'ko'] as const
const all = await Promise.all(course.map(async ({ id }) => [id, await readHints(id)] as const))
const texts = all.flatMap(([, hints]) => hints.flatMap((hint) => [hint.en, hint.ko]))

describe.each(all)('the hints on %s', (id, hints) => {
  const checks = readFileSync(join(kitRoot, `grader/checks/${id}.check.ts`), 'utf8')

  it('are written in both languages', () => {
    for (const { en, ko } of hints) {
      expect(en).not.toMatch(/[가-힣]/)
      expect(ko).toMatch(/[가-힣]/)
    }
  })

  it('name existing checks, and cover all checks except the training', () => {
    const named = new Set(hints.flatMap((hint) => hint.for))
    for (const name of named) expect(checks).toContain(`en: '${name}'`)
    const titles = [...checks.matchAll(/\n {2}check\(\s*\{\s*en: '([^']+)'/g)].map(({ 1: name }) => name)
    expect(titles.length).toBeGreaterThan(1)
    expect([...named].toSorted()).toEqual(titles.filter((name) => !isTraining(checks, name)).toSorted())
  })

  it.each(langs)('are a few lines each, 80 columns wide (%s)', (lang) => {
    for (const hint of hints) {
      expect(hint[lang].split('\n').length).toBeLessThanOrEqual(8)
      expect(widthOf(hint[lang])).toBeLessThan(720)
    }
    const screen = renderHints({ id, hints, shown: 3 }, { lang, colors: false, columns: 80 })
    for (const line of screen.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80)
  })

  it.each(langs)('contain no code to paste (%s)', (lang) => {
    for (const hint of hints)
      expect(hint[lang]).not.toMatch(/=>|;$|\b(?:const|let|return)\b \w+ ?[=(]|new [A-Z]|np\.\w+\(|this\.\w+\(/)
  })

  it.skipIf(!existsSync(join(kitRoot, 'solutions')))('contain no line of the solution', () => {
    const solution = readFileSync(join(kitRoot, 'solutions', fileOf(id)), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '')
    const lines = solution
      .split('\n')
      .map(squeezed)
      .filter((line) => line.length >= 8)
    expect(lines.length).toBeGreaterThan(1)
    for (const hint of hints)
      for (const lang of langs) for (const line of lines) expect(squeezed(hint[lang])).not.toContain(line)
  })
})

it('no two hints are the same', () => {
  expect(new Set(texts).size).toBe(texts.length)
})

it('the Korean is formal and uses the words of the book', () => {
  const wrong =
    /손실함수|경사하강법|미니 배치|오차 역전파|원핫|바이어스|웨이트|그래디언트|그라디언트|[해하]세요|해요|[^니]다\.|테스트 데이터/
  for (const text of texts) expect(text).not.toMatch(wrong)
})

// --- internal ---

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')

// A check's options are between its title and the next one.
function isTraining(checks: string, name: string): boolean {
  const [options] = checks.slice(checks.indexOf(`en: '${name}'`)).split('\n  check(')
  return options.includes("kind: 'training'")
}
