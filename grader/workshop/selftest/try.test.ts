import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kitRoot } from '../../platform/kit-root.ts'
import { openProgramReader } from '../../student/try/reader.ts'
import { texts } from '../../text/texts.ts'
import { runCommand } from './grading.ts'
import { openTerminal } from './pseudo-terminal.ts'

const TRY = ['grader/cli/launch.cjs', 'try']
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'try-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const save = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('npm run try -- FILE', () => {
  it('runs a file with the names of the course, its arguments and its exit code', async () => {
    const file = save(
      'a.ts',
      'enum E { two = 2 }\nconst x: number = E.two\nconsole.log(np.array([1, x]), typeof softmax, process.argv.slice(2))\nprocess.exitCode = 7',
    )
    expect(await runCommand([...TRY, file, 'one', 'two'])).toEqual({
      code: 7,
      stdout: "array([1., 2.]) function [ 'one', 'two' ]\n",
      stderr: '',
    })
  })

  it('explains an error in the words of a grade, in the reader’s language', async () => {
    const file = save(
      'b.ts',
      "import { g } from './c.ts'\n\ninterface A { b: number }\nconst a: A = { b: 1 }\ng(np.ones(a.b))",
    )
    save('c.ts', 'export function g(x: np.NdArray) {\n  // a comment\n\n  return x - 1\n}\n')
    const { code, stdout, stderr } = await runCommand([...TRY, file, '--lang', 'ko'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('x.sub(1)')
    expect(stderr).toMatch(/위치 +c\.ts:4:10\n +4 \| return x - 1\n/)
    expect(stderr).not.toContain(folder)
  })

  it('lets the errors of #np speak the language asked for, caught ones too', async () => {
    const caught = 'try {\n  np.ones(2).add(np.ones(3))\n} catch (error) {\n  console.log(error.message)\n}\n'
    const { code, stdout } = await runCommand([...TRY, save('caught.ts', caught), '--lang', 'ko'])
    expect([code, stdout]).toEqual([0, expect.stringContaining('형상 (2,)와 (3,)이 서로 맞지 않습니다')])
  })

  it('looks at a file that prints undefined', async () => {
    const file = save('u.ts', 'const a = np.ones(2)\nconsole.log(a.length)\n')
    const { code, stdout, stderr } = await runCommand([...TRY, file])
    expect([code, stdout]).toEqual([0, 'undefined\n'])
    expect(stderr).toMatch(/a\.size[^]*u\.ts:2:13/)
  })

  it('looks at a file that runs with what no array can do', async () => {
    const file = save('s.ts', 'const a = np.ones(2)\nconsole.log(a + 1)\na[0] = 9\nconsole.log(np.zeros((2, 3)))\n')
    const { code, stdout, stderr } = await runCommand([...TRY, file])
    expect([code, stdout]).toEqual([0, '[1. 1.]1\narray([0., 0., 0.])\n'])
    expect(stderr).toMatch(/a\.add\(1\)[^]*a\.set\(0, 9\)[^]*np\.zeros\(2, 3\)/)
  })

  it('says of an exercise that it prints nothing', async () => {
    const { code, stdout, stderr } = await runCommand([...TRY, 'sigmoid'])
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(/^exercises\/ch03\/sigmoid\.ts ran, and printed nothing\./)
  })

  it.each([[], ['-']])(
    'runs the lines on standard input as a file beside scratch.ts: %j',
    async (...args: string[]) => {
      const input = "import { loadMnist } from './datasets/mnist/index.ts'\nconsole.log(typeof loadMnist, np.ones(2))\n"
      expect(await runCommand([...TRY, ...args], { input })).toEqual({
        code: 0,
        stdout: 'function array([1., 1.])\n',
        stderr: '',
      })
      expect(readdirSync(kitRoot).filter((name) => /^stdin|^scratch/.test(name))).toEqual([])
    },
  )

  it('says which file is missing, and what may be meant', async () => {
    const { code, stderr } = await runCommand([...TRY, 'scrach.ts'])
    expect(code).toBe(2)
    expect(stderr).toBe('There is no file "scrach.ts". Did you mean scratch.ts?\n')
  })
})

describe('the file that is made', () => {
  it('is right in both languages, and says something', async () => {
    const reader = await openProgramReader()
    const files = (['en', 'ko'] as const).map((lang) =>
      save(`scratch-${lang}.ts`, texts(lang).tries.scratch.replaceAll(/^import .*'#np'\n/gm, '')),
    )
    for (const file of files) expect(reader.failuresOf({ file, read: [] })).toEqual([])
    const { code, stdout } = await runCommand([...TRY, files[0]])
    expect([code, stdout]).toEqual([0, expect.stringContaining('array([5., 7., 9.])')])
  })
})

const probe = await openTerminal([process.execPath, '-e', '0'])

describe.skipIf(!probe)('npm run try, on a terminal', () => {
  it('is a prompt that speaks TypeScript and knows the course', { timeout: 120_000 }, async () => {
    const terminal = await openTerminal([process.execPath, ...TRY, '--lang', 'en'], { columns: 100 })
    if (!terminal) throw new Error('internal: a terminal could be opened before')
    try {
      await terminal.until(/Ctrl-D ends\.\s+> $/)
      // Pasted: each line waits for the one before.
      terminal.press('const a: np.NdArray = np.array([1, 2])\rlen(a)\rconst b = await (Promise.resolve(a.mul(2)))\rb\r')
      await terminal.until(/Instead of len\(a\) write: [^]*prompt\.ts:1:1[^]*> b\s+array\(\[2\., 4\.\]\)\s+> $/)
      terminal.press('for (;;) {}\r')
      terminal.mark()
      await new Promise((resolve) => setTimeout(resolve, 300))
      terminal.press('\u0003')
      await terminal.until(/Interrupted\.\s+> $/)
      terminal.press('ch04.TwoLayerNet === ch05.TwoLayerNet\r')
      await terminal.until(/false\s+> $/)
      terminal.press('m = np.ones(2, 2)\rm.length\rm[0]\r')
      await terminal.until(/> m\.length[^]*a?m\.size[^]*> m\[0\][^]*m\.(?:get|row)\(0\)[^]*> $/)
      terminal.press('_.shape\r')
      await terminal.until(/\[ 2, 2 \]\s+> $/)
      terminal.mark()
      for (const keys of ['zz.q', '\t', '\u0003', '\u0003']) {
        terminal.press(keys)
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
      expect(await terminal.until(/\(Ctrl-C again, Ctrl-D or exit ends the prompt\.\)\s+> $/)).not.toContain(
        'Cannot find',
      )
      terminal.press('exit\r')
      expect((await terminal.exit).exitCode).toBe(0)
    } finally {
      terminal.kill()
    }
  })

  it(
    'runs a file again when it, or what it imports, is saved, and ends what still runs',
    { timeout: 120_000 },
    async () => {
      const file = save('w.ts', "import { v } from './v.ts'\nconsole.log('got', v)\nsetInterval(() => {}, 1000)\n")
      save('v.ts', 'export const v = 1\n')
      const terminal = await openTerminal([process.execPath, ...TRY, file, '--watch', '--lang', 'en'], { columns: 100 })
      if (!terminal) throw new Error('internal: a terminal could be opened before')
      try {
        await terminal.until('got 1')
        save('v.ts', 'export const v = 2\n')
        await terminal.until('got 2')
        save('w.ts', "import { v } from './v.ts'\nconsole.log('now', v + len(3))\n")
        await terminal.until(/len[^]*w\.ts:2:24[^]*ended at .* with exit code 1\. Save/)
        terminal.press('\u0003')
        expect((await terminal.exit).exitCode).toBe(0)
      } finally {
        terminal.kill()
      }
    },
  )
})
