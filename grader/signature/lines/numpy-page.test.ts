import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as np from '../../../exercises/np/index.ts'
import { compiler } from '../compiler.ts'
import { syntaxErrorsOf } from '../internals.ts'
import { HABIT_SECTIONS } from '../../model/habit.ts'
import { parse } from '../limits.ts'

const pageOf = (name: string): string => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8')

const PAGES = { en: pageOf('numpy.md'), ko: pageOf('numpy.ko.md') }

/** The right column of the tables. */
const codeIn = (page: string): string[] =>
  [...page.matchAll(/^\| `.*?`+ \| (`+) ?(.*?) ?\1 \| .*\|$/gm)].map(([, , code]) => code.replaceAll('\\|', '|'))

const sectionsOf = (page: string): number[] => [...page.matchAll(/^## (\d+)\. /gm)].map(([, n]) => Number(n))

// What the page calls by these names.
const given = (): Record<string, unknown> => ({
  np,
  x: np.array([
    [1, -2],
    [3, 4],
  ]),
  y: np.array([
    [5, 6],
    [7, 8],
  ]),
  v: np.array([1, 2, 3]),
  t: np.array([1, 0]),
  n: 3,
  xs: [1, 2, 3],
  d: { a: 1 },
  console: { log: () => {} },
})

const isModule = (code: string): boolean => /^(?:import|export) /.test(code)

function run(code: string): void {
  const { outputText } = compiler.transpileModule(code.replaceAll('…', ''), {
    compilerOptions: { target: compiler.ScriptTarget.ES2022 },
  })
  const names = given()
  // oxlint-disable-next-line typescript/no-implied-eval -- the page's own code
  new Function(...Object.keys(names), outputText)(...Object.values(names))
}

describe('the page from NumPy to #np', () => {
  it.each(codeIn(PAGES.en).filter((code) => !isModule(code)))('runs: %s', (code) => {
    expect(() => run(code)).not.toThrow()
  })

  it.each(codeIn(PAGES.en).filter(isModule))('can be read: %s', (code) => {
    expect(syntaxErrorsOf(parse('/a.ts', code))).toEqual([])
  })

  it('has a row for everything, with the same code in both languages', () => {
    expect(codeIn(PAGES.en).length).toBe(PAGES.en.split('\n').filter((line) => line.startsWith('| `')).length)
    expect(codeIn(PAGES.ko)).toEqual(codeIn(PAGES.en))
  })

  it('has the sections that messages name', () => {
    const named = [...new Set(Object.values(HABIT_SECTIONS))].toSorted((a, b) => a - b)
    expect(sectionsOf(PAGES.en)).toEqual(named)
    expect(sectionsOf(PAGES.ko)).toEqual(named)
  })
})
