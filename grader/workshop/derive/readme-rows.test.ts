import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { course } from '../../course/manifest.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { READMES, withExerciseRows } from './readme-rows.ts'

describe.each(READMES)('the table of exercises in %s', (path, lang) => {
  const readme = readFileSync(join(kitRoot, path), 'utf8').replaceAll('\r\n', '\n')
  const rowOf = (text: string, id: string): string | undefined =>
    text.split('\n').find((line) => line.startsWith(`| \`${id}.ts\` |`))

  it('is as derived from the manifest', () => {
    expect(withExerciseRows(readme, lang, course)).toBe(readme)
  })

  it('follows the points and sections of the manifest, and keeps what it says of an exercise', () => {
    const [first, ...others] = course
    const moved = { ...first, points: 17, section: { ...first.section, number: '3.2.1–3.2.4' } }
    const row = rowOf(withExerciseRows(readme, lang, [moved, ...others]), first.id)
    const range = lang === 'ko' ? '3.2.1~3.2.4' : '3.2.1–3.2.4'
    expect(row).toBe(rowOf(readme, first.id)?.replace('| 3.2 | 3 |', `| ${range} | 17 |`))
  })

  it('gets a row for a new exercise in its place, loses that of one that is gone, and states their number', () => {
    const [first, , ...others] = course
    const added = { ...first, id: 'ch03/relu' as const }
    const text = withExerciseRows(readme, lang, [first, added, added, ...others])
    expect(rowOf(text, 'ch03/relu')).toBe(`| \`ch03/relu.ts\` | ${first.title[lang]} | 3.2 | 3 |`)
    expect(rowOf(text, 'ch03/softmax')).toBeUndefined()
    expect(text.indexOf('ch03/relu.ts')).toBeGreaterThan(text.indexOf('ch03/sigmoid.ts'))
    expect(/(?:There are |문제는 )(\d+)/.exec(text)?.[1]).toBe(String(course.length + 1))
  })
})
