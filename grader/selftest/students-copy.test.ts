import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hasSolutions, kitRoot, runCommand } from './grading.ts'

let copy: string
let written = ''
afterAll(() => rmSync(copy, { recursive: true, force: true }))

// What a student has: neither solutions nor wrong answers.
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'kit-'))
  for (const name of ['package.json', 'tsconfig.json', 'vitest.config.ts', 'datasets', 'exercises'])
    cpSync(kitRoot + name, join(copy, name), { recursive: true })
  cpSync(`${kitRoot}grader`, join(copy, 'grader'), {
    recursive: true,
    filter: (path) => !/[\\/](?:selftest|diagnosis[\\/]ch\d\d)$/.test(path),
  })
  symlinkSync(`${kitRoot}node_modules`, join(copy, 'node_modules'), 'junction')
  mkdirSync(join(copy, 'exercises/ch03'), { recursive: true })
})

it.skipIf(!hasSolutions)(
  'a student’s copy calls a wrong answer by its name, over the student’s own files',
  { timeout: 60_000 },
  async () => {
    const solution = readFileSync(`${kitRoot}solutions/ch04/mean_squared_error.ts`, 'utf8')
    writeFileSync(join(copy, 'exercises/ch04/mean_squared_error.ts'), solution.replace('0.5 * ', ''))
    const { code, stdout } = await runCommand(
      ['grader/cli/launch.mjs', 'grade', 'mean_squared_error', '--lang', 'en'],
      { cwd: copy },
    )
    expect(stdout).toMatch(/Diagnosis +The loss is twice what it should be/)
    expect(code).toBe(1)
    written = stdout
  },
)

it.skipIf(!hasSolutions)('vitest itself shows the same words, with the diagnosis', { timeout: 60_000 }, async () => {
  const { stdout, stderr } = await runCommand(
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'course', 'mean_squared_error'],
    { cwd: copy },
  )
  const told = linesOf(written, /not the right values|another number/, /Next:/)
  expect(told.join('\n')).toContain('Diagnosis')
  for (const line of told) expect(stderr).toContain(line)
  // No code of ours, no place of ours, nothing twice.
  expect(stdout + stderr).not.toMatch(/CheckNotPassed|❯ grader\/.*:\d+:\d+|AssertionError|- Expected/)
})

// The words of a message, whatever the width it was wrapped to.
function linesOf(text: string, from: RegExp, to: RegExp): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  const start = lines.findIndex((line) => from.test(line))
  return lines
    .slice(
      start,
      lines.findIndex((line, i) => i > start && to.test(line)),
    )
    .filter((line) => /^(?:Tried|Expected|Received|Difference|Diagnosis)/.test(line))
}
