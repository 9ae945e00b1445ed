import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTree, runCommand } from './grading.ts'
import { kitRoot } from '../../platform/kit-root.ts'

const EVIL = '<script>alert(1)</script>'
const type = "import type { NdArray } from '#np'\n"
// Code that tries to inject markup into the page, or to prevent the page.
const hostile: Readonly<Record<string, string>> = {
  'ch03/sigmoid.ts': `${type}export function sigmoid(x: NdArray): NdArray { console.log('${EVIL}'); return ['${EVIL}'] as never }\n`,
  'ch03/softmax.ts': `${type}export function softmax(a: NdArray): NdArray { throw new Error('${EVIL}') }\n`,
  'ch04/mean_squared_error.ts': `${type}export function meanSquaredError(y: NdArray, t: NdArray): number { for (;;) {} }\n`,
  'ch04/numerical_diff.ts': `export function numericalDiff(f: (x: number) => number, x: number): number { f(x); return x > 3 ? NaN : -1e199 }\n`,
}
const names = ['sigmoid', 'softmax', 'mean_squared_error', 'cross_entropy_error', 'numerical_diff']

let folder: string
let page: string
let command: Awaited<ReturnType<typeof runCommand>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'figures-'))
  for (const [file, text] of Object.entries({ ...readTree('grader/course/stubs'), ...hostile })) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const out = join(folder, 'page.html')
  const args = ['grade', ...names, '--quick', '--submission', folder, '--report', `html=${out}`]
  command = await runCommand(['grader/cli/launch.mjs', ...args])
  page = readFileSync(out, 'utf8')
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The page's part about one exercise. */
const sectionOf = (id: string): string =>
  page.split('<section class="exercise"').find((part) => part.startsWith(` id="${id}"`)) ?? ''

describe('the page of an unfinished, wrong and hostile submission', () => {
  it('is written by the real command, which then exits', () => {
    expect([command.code, command.stderr]).toEqual([1, ''])
    expect(page).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
  })

  it('shows an empty figure and a sentence if there is nothing to draw', () => {
    expect(sectionOf('ch03-sigmoid')).toContain('another form than this figure can show')
    expect(sectionOf('ch03-softmax')).toContain('threw an error where this figure asked')
    expect(sectionOf('ch04-mean_squared_error')).toContain('did not finish in time')
    expect(sectionOf('ch04-cross_entropy_error')).toContain('not written yet')
    for (const id of ['ch03-sigmoid', 'ch03-softmax', 'ch04-mean_squared_error', 'ch04-cross_entropy_error'])
      expect(sectionOf(id)).toContain('<svg')
  })

  it('draws results as far as they are numbers', () => {
    const section = sectionOf('ch04-numerical_diff')
    expect(section).toContain('Of your 31 values, 17 are NaN, infinite or too large to draw.')
    expect(section).not.toContain('class="missing"')
  })

  it('contains no markup of the student’s, and no path of this machine', () => {
    expect(page).not.toMatch(/<script/i)
    expect(page).toContain('&lt;script>')
    expect(page).not.toContain(kitRoot)
    expect(page).not.toContain(folder)
  })
})
