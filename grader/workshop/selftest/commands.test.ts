import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from './grading.ts'
import { kitRoot } from '../../platform/kit-root.ts'

const LAUNCH = 'grader/cli/launch.mjs'
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a command', () => {
  it('reports a user error in one line, with exit code 2', async () => {
    const { code, stdout, stderr } = await runCommand([LAUNCH, 'grade', 'sotfmax'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe('There is no exercise "sotfmax". Did you mean softmax?\n')
  })

  it('never falls back to a weaker isolation than requested', async () => {
    const notRoot = 'data:text/javascript,process.getuid=()=>1000'
    const args = ['--import', notRoot, LAUNCH, 'grade', 'sigmoid', '--isolation', 'user']
    const { code, stdout, stderr } = await runCommand(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^--isolation user does not work here: .+\n$/)
  })

  it('writes a report completely, or says that it cannot', async () => {
    const file = join(folder, 'report.json')
    const args = [LAUNCH, 'grade', 'sigmoid', '--submission', join(kitRoot, 'grader/course/stubs')]
    expect((await runCommand([...args, '--report', `json=${file}`])).code).toBe(1)
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'))
    expect(report).toMatchObject({
      version: 1,
      score: 0,
      maxScore: 3,
      exercises: [{ id: 'ch03/sigmoid', status: 'todo' }],
    })
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
    const nowhere = await runCommand([...args, '--report', `json=${join(folder, 'no/such/report.json')}`])
    expect(nowhere.code).toBe(2)
    expect(nowhere.stderr).toMatch(/could not be written \(ENOENT\)/)
  })

  it('lists the course', async () => {
    const { code, stdout } = await runCommand([LAUNCH, 'list', '--submission', join(kitRoot, 'grader/course/stubs')])
    expect(code).toBe(0)
    expect(stdout).toMatch(/ch04\/train_neuralnet +4\.5\.2/)
  })
})
