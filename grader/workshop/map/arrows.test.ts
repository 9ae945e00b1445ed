import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kitRoot } from '../../platform/kit-root.ts'
import { ARCHITECTURE, withMap } from './architecture.ts'
import { unusedDoormenIn, violationsIn } from './violations.ts'
import { readSources } from './sources.ts'

const sources = readSources()
const withOne = (path: string, text: string): string[] => violationsIn(new Map([[path, text]]))

describe('the rooms of the kit', () => {
  it('look only at those above them, types included, through their doormen, and never at solutions', () => {
    expect(sources.size).toBeGreaterThan(500)
    expect(violationsIn(sources)).toEqual([])
  })

  it('have no doorman without a door', () => {
    expect(unusedDoormenIn(sources)).toEqual([])
  })

  it('stand in ARCHITECTURE.md as they are, in the table and in the picture (npm run derive brings them up to date)', () => {
    const page = readFileSync(join(kitRoot, ARCHITECTURE), 'utf8').replaceAll('\r\n', '\n')
    expect(withMap(page, sources)).toBe(page)
    expect(withMap(page, new Map())).not.toBe(page)
    // A table that was wrapped like prose has its rule in the middle of a line.
    expect(page.split('\n').filter((line) => /\S.*\|---\|/.test(line) && !line.trim().startsWith('|---'))).toEqual([])
    expect(page.split('\n').filter((line) => line.length > 120 && !/^ *\|/.test(line))).toEqual([])
  })
})

describe('an offence is seen', () => {
  it.each([
    ['a value against the arrow', "import { render } from '../report/reports.ts'", /grader\/report stands below/],
    ['a type against the arrow', "import type { Verdict } from '../report/reports.ts'", /grader\/report stands below/],
    ['a type in an expression', "type A = import('../report/reports.ts').A", /grader\/report stands below/],
    ['a re-export', "export * from '../report/reports.ts'", /grader\/report stands below/],
    ['an import at run time', "const a = await import('../report/reports.ts')", /grader\/report stands below/],
    [
      'a program that is started',
      "start(new URL('../report/main.ts', import.meta.url))",
      /grader\/report stands below/,
    ],
    ['a solution', "import { softmax } from '../../solutions/ch03/softmax.ts'", /nobody imports solutions/],
    ['a second doorman', "import { rolldown } from 'rolldown'", /no doorman/],
    ['a second doorman, for types', "import type { rolldown } from 'rolldown'", /no doorman/],
    ['a program without a doorman', "import { spawn } from 'node:child_process'", /no doorman/],
  ])('%s', (_, text, says) => {
    expect(withOne('grader/verdict/judge.ts', text).join()).toMatch(says)
    expect(withOne('grader/verdict/judge.ts', "import type { CheckMeta } from '../model/check.ts'")).toEqual([])
  })

  it('a word that looks at more than the model', () => {
    expect(withOne('grader/text/en.ts', "import { course } from '../course/manifest.ts'").join()).toMatch(
      /looks only at/,
    )
  })

  it('something of a student that needs what a student does not get', () => {
    expect(withOne('grader/cli/grade.ts', "import { mutate } from '../workshop/mutation/mutate.ts'").join()).toMatch(
      /a student's copy/,
    )
  })
})
