import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FigureData } from './collect.ts'
import { drawFigure } from './draw.ts'
import { sideBySide } from './drawing/side-by-side.ts'
import { figures } from './figures.ts'
import type { Word } from './figure.ts'

const folder = new URL('./pictures/', import.meta.url)
// What wrong answers of the bank returned once, and the training of a right one.
const sample = JSON.parse(readFileSync(new URL('./golden/sample.json', import.meta.url), 'utf8')) as FigureData
const dataOf = (name: string): unknown => ('data' in sample[name] ? sample[name].data : undefined)

describe('the pictures', () => {
  it.each(figures.map((figure) => [figure.name, figure] as const))('%s is drawn as before', async (name, figure) => {
    const { panels } = await drawFigure(figure, dataOf(name), 'en')
    const drawn = panels.flatMap(({ svg, title, says }) => (svg ? [{ svg, title, says }] : []))
    const picture = sideBySide(drawn)
    const [kept, changed] = [new URL(`${name}.svg`, folder), new URL(`${name}-changed.svg`, folder)]
    const same = existsSync(kept) && readFileSync(kept, 'utf8') === picture
    if (same) rmSync(changed, { force: true })
    else writeFileSync(changed, picture)
    // Look at the changed picture beside the old one; if it is better, let it take the old one's name.
    expect(same ? 'as before' : `see pictures/${name}-changed.svg`).toBe('as before')
  })

  it.each(figures)('$name says everything in both languages, with data and without', (figure) => {
    const [en, ko]: [Word, Word] = [(text) => text, (_, text) => text]
    for (const data of [dataOf(figure.name), undefined]) {
      const [english, korean] = [figure.draw(data as never, en), figure.draw(data as never, ko)]
      expect(korean.title + korean.caption).toMatch(/[가-힣]/)
      // An image is a text of any letters.
      expect(JSON.stringify(english, (key, value: unknown) => (key === 'uri' ? '' : value))).not.toMatch(
        /[가-힣]|undefined|NaN(?!\/| or)|\[object/,
      )
      for (const { says } of korean.panels) {
        expect(says).toMatch(/[가-힣]/)
        expect(says).not.toMatch(/undefined|\([은는이가을를]\)/)
      }
    }
  })

  it('are of every exercise', async () => {
    const { course } = await import('../course/manifest.ts')
    const drawn = new Set(figures.map(({ exercise }) => exercise))
    expect(course.map(({ id }) => id).filter((id) => !drawn.has(id))).toEqual([])
  })
})
