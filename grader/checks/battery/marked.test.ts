import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { course } from '../../course/manifest.ts'

it.each(course.map(({ id }) => id))(
  'the battery of %s is in one of its checks, after all others but those on MNIST',
  (id) => {
    const text = readFileSync(new URL(`../${id}.check.ts`, import.meta.url), 'utf8')
    const checks = text.split('\n  check(\n').slice(1)
    const marked = checks.filter((check) => /\bbattery: (?:true\b|\{)/.test(check))
    expect(marked).toHaveLength(1)
    const after = checks.slice(checks.indexOf(marked[0]) + 1)
    expect(after.filter((check) => !/en: '[^']*MNIST/.test(check))).toEqual([])
  },
)
