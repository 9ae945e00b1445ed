import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { course } from '../course/manifest.ts'
import { foreignNames } from './foreign-names.ts'
import { kitRoot } from './grading.ts'

const chapters = new Set(course.map(({ id }) => id.split('/')[0]))
const rooms = [
  ...[...chapters, 'network'].map((room) => `grader/checks/${room}`),
  'grader/bench',
  'grader/figures/data',
  'grader/training',
]
const files = rooms.flatMap((room) =>
  readdirSync(kitRoot + room)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${room}/${file}`),
)

describe('a function that is evaluated in the guest', () => {
  it.each(files)('uses no name from outside in %s', (file) => {
    expect(foreignNames(readFileSync(kitRoot + file, 'utf8'))).toEqual([])
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
