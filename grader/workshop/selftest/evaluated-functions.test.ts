import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { course } from '../../course/manifest.ts'
import { foreignNames } from './foreign-names.ts'
import { kitRoot } from '../../platform/kit-root.ts'

// Searches all files, so a new room needs no entry here. Files without such functions may contain helpers.
const all = readdirSync(`${kitRoot}grader`, { recursive: true, encoding: 'utf8' })
  .map((name) => `grader/${name.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|\/(?:stubs|contracts|right|attacks)\//.test(path))
const texts = Object.fromEntries(all.map((path) => [path, readFileSync(kitRoot + path, 'utf8')]))
const files = all.filter((path) => /\bevaluate\(/.test(texts[path]))
const checksOnly = Object.fromEntries(Object.entries(texts).filter(([path]) => /checks\/(?:ch|network)/.test(path)))

const of = (text: string): string[] => foreignNames({ 'a.ts': text })['a.ts'] ?? []

describe('a function that is evaluated in the guest', () => {
  let foreign: Record<string, string[]>
  beforeAll(() => {
    foreign = foreignNames(texts)
  })

  it.each(files)('uses no name from outside in %s, and neither does a helper given to it', (file) => {
    expect(foreign[file] ?? []).toEqual([])
  })

  it('is in no other file', () => {
    expect(Object.keys(foreign).filter((path) => !files.includes(path))).toEqual([])
  })

  it('is searched for in every exercise', () => {
    for (const { id } of course) expect(files).toContain(`grader/checks/${id}.check.ts`)
    expect(files.length).toBeGreaterThan(2 * course.length)
  })

  it('is reported if it uses one', () => {
    expect(
      of('const outer = 1; subject.evaluate(({ f }, np, x) => { const own = x; return f(own, outer, Math.PI) }, 2)'),
    ).toEqual(['outer'])
    expect(of('import { helper } from "./h.ts"\nsubject.with({}).evaluate(({ f }) => f(helper))')).toEqual(['helper'])
    expect(
      of('subject.evaluate(({ f }, lib, x: Array<typeof outer>) => ({ outer: f(x) }), 1); const outer = 1'),
    ).toEqual([])
  })
})

describe('a helper given to such a function', () => {
  const used = 'import { twice } from "./h.ts"\nsubject.with({ given: { twice } }).evaluate(({ twice }) => twice(1))'

  it('is reported if it uses a name from outside, wherever it is defined', () => {
    expect(of('const two = 2; subject.with({ given: { twice: (x) => two * x } })')).toEqual(['two'])
    expect(of('const two = 2; const twice = (x) => two * x; subject.with({ given: { twice } })')).toEqual(['two'])
    for (const helper of ['const twice = (x) => two * x', 'function twice(x) { return two * x }']) {
      const both = { 'a.ts': used, 'h.ts': `const two = 2\nexport ${helper}` }
      expect(foreignNames(both)).toEqual({ 'a.ts': ['two'] })
    }
    expect(foreignNames({ 'a.ts': used, 'h.ts': 'export const twice = (x) => Math.max(x, 2 * x)' })).toEqual({})
  })

  it('is found in the existing checks', () => {
    const path = 'grader/checks/network/fake-network.ts'
    const spoiled = texts[path].replace('loss: () => 1', 'loss: () => one').replace('/**', 'const one = 1\n/**')
    const found = foreignNames({ ...checksOnly, [path]: spoiled })
    expect(found['grader/checks/ch05/gradient_check.check.ts']).toEqual(['one'])
    expect(found['grader/checks/ch04/demand-epochs.ts']).toEqual(['one'])
  })

  it('may use another helper of its file that is given with it', () => {
    const helpers = 'export const two = () => 2\nexport const twice = (x) => two() * x'
    const both = used.replace('{ twice }', '{ two, twice }').replace('{ twice }', '{ two, twice }')
    expect(foreignNames({ 'a.ts': both, 'h.ts': helpers })).toEqual({})
    expect(foreignNames({ 'a.ts': used, 'h.ts': helpers })).toEqual({ 'a.ts': ['two'] })
    const imported = { 'h.ts': 'import { two } from "./g.ts"\nexport const twice = (x) => two() * x', 'g.ts': helpers }
    expect(foreignNames({ 'a.ts': both, ...imported })).toEqual({
      'a.ts': ['no arrow function or function declaration: two', 'two'],
    })
  })

  it('is a function whose source can be read', () => {
    expect(of('subject.with({ given: helpers })')).toEqual(['not written out: given: helpers'])
    expect(of('subject.with({ given: { twice: times(2) } })')).toEqual([
      'no arrow function or function declaration: twice: times(2)',
    ])
    expect(of('subject.with({ given: { twice(x) { return 2 * x } } })')).toEqual([
      'no arrow function or function declaration: twice(x) { return 2 * x }',
    ])
  })
})
