import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsonProblems } from '../../report/schemas/valid-json.fixture.ts'
import { junitProblems } from '../../report/schemas/valid-xml.fixture.ts'
import { runCommand } from './grading.ts'

const SECRET = 'correct horse battery staple'
const ANSWER = `import * as np from '#np'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log('::error::forged')
  return np.exp(x)
}
`
let folder: string
const file = (name: string): string => join(folder, name)
const read = (name: string): string => readFileSync(file(name), 'utf8')
const grade = (args: readonly string[], env: Record<string, string> = {}) =>
  runCommand(['grader/cli/launch.mjs', 'grade', 'sigmoid', '--submission', file('answer'), ...args], { env })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'))
  mkdirSync(file('answer/ch03'), { recursive: true })
  writeFileSync(file('answer/ch03/sigmoid.ts'), ANSWER)
  writeFileSync(file('secret.txt'), `${SECRET}\n`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('npm run grade', () => {
  it('writes every format at once, each for its audience', async () => {
    const formats = ['json', 'markdown', 'junit', 'gradescope', 'classroom50', 'github', 'csv']
    const options = formats.flatMap((format) => ['--report', `${format}=${file(format)}`])
    const { code, stdout } = await grade([...options, '--secret-seed-file', file('secret.txt')])
    expect(code).toBe(1)
    expect(jsonProblems(read('json'), 'report')).toEqual([])
    expect(jsonProblems(read('gradescope'), 'gradescope')).toEqual([])
    expect(jsonProblems(read('classroom50'), 'classroom50')).toEqual([])
    expect(await junitProblems([read('junit')])).toEqual([])
    for (const text of [stdout, ...formats.map(read)]) {
      expect(text).not.toMatch(/forged|2\.718|correct horse/)
      expect(text).toMatch(/the right values/)
    }
  })

  it('gives the same grade for the same secret seed, also from the environment; in a workflow no student’s line becomes a command', async () => {
    const env = { GITHUB_ACTIONS: 'true', KIT_SECRET_SEED: SECRET }
    const { stdout } = await grade(['--report', 'github=-', '--report', `json=${file('again')}`], env)
    const [, token] = /^::stop-commands::(\S{20,})\n/.exec(stdout) ?? []
    expect(stdout).toMatch(new RegExp(`\\n::${token}::\\n::error file=.*,title=sigmoid 0/3`))
    const timeless = (text: string): string => text.replaceAll(/"durationMs": \d+/g, '')
    expect(timeless(read('again'))).toBe(timeless(read('json')))
  })

  it('prints nothing else if a report goes to standard output', async () => {
    const { stdout } = await grade(['--report', 'json=-'])
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, seed: 0, score: 0 })
    expect(stdout).toContain('2.718')
  })
})
