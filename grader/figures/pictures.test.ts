import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { FigureData } from './collect.ts'
import { drawFigure } from './draw.ts'
import { kitRoot } from '../platform/kit-root.ts'
import { sideBySide } from './drawing/side-by-side.ts'
import { readFigures } from './figures.ts'
import { README_PICTURES, readmePicture } from './readme-pictures.ts'
import type { Word } from './figure.ts'

const figures = await readFigures()
const folder = new URL('./pictures/', import.meta.url)
const docs = new URL('../../docs/', import.meta.url)
// Recorded results of wrong answers from the bank, and the training of a right answer.
const sample = JSON.parse(readFileSync(new URL('./golden/sample.json', import.meta.url), 'utf8')) as FigureData
const dataOf = (name: string): unknown => {
  const collected = Object.hasOwn(sample, name) ? sample[name] : undefined
  return collected && 'data' in collected ? collected.data : undefined
}

/** Compares a picture with the committed one. A changed picture is written beside it: look at both, and rename the better one. */
function keep(where: URL, name: string, picture: string): string {
  const [kept, changed] = [new URL(`${name}.svg`, where), new URL(`${name}-changed.svg`, where)]
  const same = existsSync(kept) && readFileSync(kept, 'utf8') === picture
  if (same) rmSync(changed, { force: true })
  else {
    mkdirSync(where, { recursive: true })
    writeFileSync(changed, picture)
  }
  return same ? 'as before' : `see ${relative(kitRoot, fileURLToPath(changed))}`
}

describe('the pictures', () => {
  it.each(figures.map((figure) => [figure.name, figure] as const))('%s is drawn as before', async (name, figure) => {
    const { panels } = await drawFigure(figure, dataOf(name), 'en')
    const drawn = panels.flatMap(({ svg, title, says }) => (svg ? [{ svg, title, says }] : []))
    const picture = sideBySide(drawn)
    expect(keep(new URL(`${figure.exercise}/`, folder), name, picture)).toBe('as before')
  })

  it.each(Object.keys(README_PICTURES) as (keyof typeof README_PICTURES)[])(
    '%s, which the READMEs show, is drawn as before',
    async (name) => {
      for (const lang of ['en', 'ko'] as const)
        expect(keep(docs, `${name}.${lang}`, await readmePicture(name, sample, lang))).toBe('as before')
    },
  )

  it.each(figures)('$name has all texts in both languages, with data and without', (figure) => {
    const [en, ko]: [Word, Word] = [(says) => says.en, (says) => says.ko]
    for (const data of [dataOf(figure.name), undefined]) {
      const [english, korean] = [figure.draw(data as never, en), figure.draw(data as never, ko)]
      expect(korean.title + korean.caption).toMatch(/[가-힣]/)
      // The data of an image can contain any letters.
      expect(JSON.stringify(english, (key, value: unknown) => (key === 'uri' ? '' : value))).not.toMatch(
        /[가-힣]|undefined|NaN(?!\/|, )|\[object/,
      )
      for (const { says } of korean.panels) {
        expect(says).toMatch(/[가-힣]/)
        expect(says).not.toMatch(/undefined|\?|\([은는이가을를]\)/)
      }
    }
  })

  it('have unique names', () => {
    const names = figures.map(({ name }) => name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('belong to the existing figures, and to no others', () => {
    const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
    expect(kept.filter((path) => path.endsWith('.svg') && !path.endsWith('-changed.svg')).toSorted()).toEqual(
      figures.map(({ exercise, name }) => `${exercise}/${name}.svg`).toSorted(),
    )
  })
})
