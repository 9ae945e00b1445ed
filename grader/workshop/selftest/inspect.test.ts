import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kitRoot } from '../../platform/kit-root.ts'
import { attach } from './debugger.ts'
import { pressF5 } from './editor-session.ts'
import { runCommand } from './grading.ts'
import { copyKit } from './kit-copy.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inspect-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('under a debugger', () => {
  it(
    'a file that is tried stops at its first line, and at breakpoints in its own lines',
    { timeout: 120_000 },
    async () => {
      const file = join(folder, 'a.ts')
      writeFileSync(
        file,
        'interface A {\n  b: number\n}\n\nconst a: A = { b: 1 }\n\n// a comment\nconst c = a.b + 1\nconsole.log(c)\n',
      )
      const port = await freePort()
      const ended = runCommand(['grader/cli/launch.cjs', 'try', file, '--inspect'], { env: onPort(port) })
      const editor = await attach(port)
      const first = await editor.untilPaused()
      expect([first.line, first.source]).toEqual([5, expect.stringMatching(/a\.ts$/)])
      await editor.breakAt(/a\.ts$/, 9)
      expect((await editor.untilPaused()).line).toBe(9)
      expect(await editor.ask('c')).toBe(2)
      await editor.finish()
      expect(await ended).toMatchObject({ code: 0, stdout: '2\n' })
    },
  )

  it(
    'an exercise that is graded stops in the student’s file, and the result counts for nothing',
    { timeout: 120_000 },
    async () => {
      mkdirSync(join(folder, 'ch03'), { recursive: true })
      const file = join(folder, 'ch03/sigmoid.ts')
      writeFileSync(file, answerTo('sigmoid').replace('return', 'debugger\n  return'))
      const port = await freePort()
      const ended = runCommand(
        ['grader/cli/launch.cjs', 'grade', 'sigmoid', '--inspect', '--submission', folder, '--neighbours', 'own'],
        { env: onPort(port) },
      )
      const editor = await attach(port)
      const place = await editor.untilPaused()
      expect(place).toEqual({ source: pathToFileURL(file).href, line: lineOf('debugger', file) })
      expect(await editor.ask('x.ndim')).toBe(1)
      await editor.finish()
      const { code, stdout } = await ended
      expect(stdout).toMatch(/3\/3[^]*counts for nothing/)
      expect(code).toBe(0)
    },
  )
})

describe('F5 in VS Code', () => {
  it('with "Try this file" stops at a breakpoint in the file', { timeout: 120_000 }, async () => {
    const file = join(folder, 'own.ts')
    writeFileSync(file, 'interface A {\n  b: number\n}\n\nconst a: A = { b: 1 }\nconsole.log(a.b + 1)\n')
    const { stops, code, stdout } = await pressF5('Try this file', { file, line: 6, watch: 'a.b', folder })
    expect(stops).toEqual([{ source: expect.stringMatching(/own\.ts$/), line: 6, value: 1 }])
    expect([code, stdout]).toEqual([0, '2\n'])
  })

  it('with "Grade this exercise" stops at a breakpoint in the exercise', { timeout: 240_000 }, async () => {
    const kit = copyKit()
    const file = kit.path('exercises/ch03/sigmoid.ts')
    writeFileSync(file, answerTo('sigmoid'))
    const line = lineOf('return', file)
    const { stops, stdout } = await pressF5('Grade this exercise', {
      file,
      line,
      watch: 'x.ndim',
      folder,
      kit: kit.folder,
    })
    kit.remove()
    expect(stops[0]).toEqual({ source: pathToFileURL(file).href, line, value: 1 })
    expect(stdout).toMatch(/3\/3[^]*counts for nothing/)
  })
})

// --- internal ---

function answerTo(name: 'sigmoid'): string {
  const stub = readFileSync(`${kitRoot}grader/course/stubs/ch03/${name}.ts`, 'utf8')
  return stub.replace(/throw new Error\(.*\)/, 'return np.div(1, np.add(1, np.exp(x.neg())))')
}

const lineOf = (word: string, file: string): number =>
  readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => line.trim().startsWith(word)) + 1

const onPort = (port: number): Record<string, string> => ({ NODE_OPTIONS: `--inspect-port=${port}` })

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
