import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kitRoot } from '../../platform/kit-root.ts'
import { attach } from './debugger.ts'
import { runCommand } from './grading.ts'

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
      expect(await editor.evaluate('c')).toBe(2)
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
      const stub = readFileSync(`${kitRoot}grader/course/stubs/ch03/sigmoid.ts`, 'utf8')
      const answer = 'debugger\n  return np.div(1, np.add(1, np.exp(x.neg())))'
      writeFileSync(file, stub.replace(/throw new Error\(.*\)/, answer))
      const port = await freePort()
      const ended = runCommand(
        ['grader/cli/launch.cjs', 'grade', 'sigmoid', '--inspect', '--submission', folder, '--neighbours', 'own'],
        { env: onPort(port) },
      )
      const editor = await attach(port)
      const place = await editor.untilPaused()
      const line =
        readFileSync(file, 'utf8')
          .split('\n')
          .findIndex((text) => text.includes('debugger')) + 1
      expect(place).toEqual({ source: pathToFileURL(file).href, line })
      expect(await editor.evaluate('x.ndim')).toBe(1)
      await editor.finish()
      const { code, stdout } = await ended
      expect(stdout).toMatch(/3\/3[^]*counts for nothing/)
      expect(code).toBe(0)
    },
  )
})

// --- internal ---

const onPort = (port: number): Record<string, string> => ({ NODE_OPTIONS: `--inspect-port=${port}` })

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
