import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { course } from '../../course/manifest.ts'
import { foreignNames } from './foreign-names.ts'
import { kitRoot } from '../../platform/kit-root.ts'

// Wherever one is: a new room needs no entry here.
const files = readdirSync(`${kitRoot}grader`, { recursive: true, encoding: 'utf8' })
  .map((name) => `grader/${name.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|\/(?:stubs|contracts|right|attacks)\//.test(path))
  .filter((path) => /\bevaluate\(/.test(readFileSync(kitRoot + path, 'utf8')))

describe('a function that is evaluated in the guest', () => {
  it.each(files)('uses no name from outside in %s', (file) => {
    expect(foreignNames(readFileSync(kitRoot + file, 'utf8'))).toEqual([])
  })

  it('is looked for in every check', () => {
    expect(files.filter((path) => path.endsWith('.check.ts'))).toHaveLength(course.length)
  })

  it('is caught where it does', () => {
    const text =
      'const outer = 1; subject.evaluate(({ f }, np, x) => { const own = x; return f(own, outer, Math.PI) }, 2)'
    expect(foreignNames(text)).toEqual(['outer'])
    expect(foreignNames('import { helper } from "./h.ts"\nsubject.with({}).evaluate(({ f }) => f(helper))')).toEqual([
      'helper',
    ])
    expect(
      foreignNames('subject.evaluate(({ f }, lib, x: Array<typeof outer>) => ({ outer: f(x) }), 1); const outer = 1'),
    ).toEqual([])
  })
})
