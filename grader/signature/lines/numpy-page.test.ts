import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as np from '../../../exercises/np/index.ts'
import { compiler } from '../compiler.ts'
import { syntaxErrorsOf } from '../internals.ts'
import { type Habit, HABIT_SECTIONS } from '../../model/habit.ts'
import { NAMES_IN_SECTIONS, SECTION_OF_BLOCKS, sectionOf } from '../../text/numpy-section.ts'
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

// What the page's line for a habit holds.
const LINES: Readonly<Partial<Record<Habit, string>>> = {
  import: 'from common.functions import',
  mnist: 'load_mnist',
  'each-number': 'np.nditer(x',
  'missing-import': "import * as np from '#np'",
  'default-import': "import { softmax } from '../ch03/softmax.ts'",
  'default-export': 'export function',
  commonjs: 'export function',
  'type-name': 'np.ndarray',
  comment: '# comment',
  'f-string': "f'{n:.2f}'",
  text: '.toFixed(2)',
  'printing-statement': 'print(x)',
  'and-or-not': 'x and y or not z',
  is: 'n is None',
  conditional: 'if n > 0 else',
  'floor-division': '7 // 2',
  declare: 'const a = 10',
  unpack: 'const [a, b] = [1, 2]',
  'unpack-names': 'const { x: xb',
  list: 'xs.append(4)',
  dict: 'd.items()',
  block: 'if (n > 0) {',
  'for-loop': 'for v in xs',
  'for-in': 'for (const v of xs)',
  range: 'range(n)',
  comprehension: 'for v in xs if v > 1',
  try: 'catch (error)',
  raise: 'raise ValueError',
  keys: 'as const',
  def: 'def f(x, h=1e-4)',
  annotation: '(x: number, h = 1e-4): number {',
  lambda: 'lambda t',
  star: 'f(*xs)',
  'named-argument': 'np.sum(x, axis=0)',
  braces: '=> { return',
  tuple: 'return dx, dy',
  object: "return {'x': x, 'n': n}",
  'other-names': "return {'x': x, 'n': n}",
  'number-already': 'np.sum(x), x.mean(), np.max(x)',
  'class-head': 'class Mul {',
  method: 'def __init__(self)',
  self: 'self.x = x',
  this: 'this.x = x',
  field: 'x: number | null = null',
  nullable: 'number | null',
  'not-null': 'this.x!',
  optional: 'f?.(1)',
  default: 'k ?? 10',
  option: 'k ?? 10',
  undefined: 'k !== undefined',
  unclosed: 'if (n > 0) {',
  'unclosed-end': 'if (n > 0) {',
  'field-type': 'x: number | null = null',
  'typed-list': 'x.data[0] +=',
  whole: 'params = {}',
  mixed: 'layers = OrderedDict()',
  'both-types': 'number | np.NdArray',
  'parameter-type': '(t: number) =>',
  parameter: 'function turned',
  rows: 'of x.rows()',
  reshape: 'x.reshape(1, -1)',
  initial: 'class Keep { x = 0',
  new: 'new Map()',
  empty: 'params = {}',
  'plain-list': 'np.array([[1, 2], [3, 4]])',
  'over-rows': 'for (const row of x.rows())',
  shape: 'np.zeros((2, 3))',
  'np-camel': 'np.zeros_like(x)',
  'np-prefix': 'np.exp(x)',
  operator: 'x.add(y)',
  condition: 'x > 0',
  math: 'Math.exp',
  index: 'x.get(0, 1)',
  row: 'x.row(0)',
  take: 'x[[1, 0]], x[mask]',
  slice: 'x[0:2]',
  mask: 'out[mask] = 0',
  'from-end': 'v.size - 1',
  all: 'x.data[0] += 1e-4',
  cell: 'x.set(0, 1, 5)',
  pick: 'y[np.arange(n), t]',
  'keep-dims': 'keepdims=True',
  equal: 'y == t',
  number: 'x.mean()',
  matmul: 'x @ W',
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
    const named = [...new Set(Object.values(HABIT_SECTIONS))].filter((section) => section > 0)
    expect(sectionsOf(PAGES.en)).toEqual(named.toSorted((a, b) => a - b))
    expect(sectionsOf(PAGES.ko)).toEqual(sectionsOf(PAGES.en))
  })

  it.each(Object.entries(LINES))('has a line for %s where messages point to: %s', (habit, line) => {
    const section = HABIT_SECTIONS[habit as Habit]
    expect(rowsOf(PAGES.en, section)).toContain(line)
    expect(rowsOf(PAGES.ko, section)).toContain(line)
  })

  it('has a line for names that end with their block', () => {
    for (const page of [PAGES.en, PAGES.ko]) expect(rowsOf(page, SECTION_OF_BLOCKS)).toContain('let s = 0; if')
  })

  it('messages point to it for no habit that it has no line for', () => {
    const pointing = Object.entries(HABIT_SECTIONS).filter(([, section]) => section > 0)
    expect(Object.keys(LINES).toSorted()).toEqual(pointing.map(([habit]) => habit).toSorted())
  })

  it.each(
    Object.entries(NAMES_IN_SECTIONS).flatMap(([section, names]) =>
      names.split(' ').map((name): [string, number] => [name, Number(section)]),
    ),
  )('has a line for %s in section %i', (name, section) => {
    for (const page of [PAGES.en, PAGES.ko]) expect(rowsOf(page, section)).toMatch(new RegExp(`\\b${name}\\b`))
  })

  it.each([
    ['np-name', 'const diff = np.average(np.abs(a))', 9],
    ['np-name', 'np.where(x > 0, np.exp(x), 0)', 7],
    ['np-name', 'np.vander(a)', 0],
    ['no-method', 'a.flatten()', 6],
    ['member', 'a.T()', 10],
    ['name', 'print(type(10))', 2],
    ['keys', "['W1', 'b1']", 3],
    ['empty', 'history = []', 2],
    ['empty', 'params = {}', 5],
  ] as const)('of %s, written as %s, section %i tells', (habit, wrote, section) => {
    expect(sectionOf(habit, wrote)).toBe(section)
  })
})

const rowsOf = (page: string, section: number): string =>
  (page.split(/^## /m).find((part) => part.startsWith(`${section}. `)) ?? '').replaceAll('\\|', '|')
