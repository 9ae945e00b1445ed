import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { widthOf } from '../../text/width.ts'
import { commandEnvironment } from './command-environment.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { openTerminal, type PseudoTerminal } from './pseudo-terminal.ts'

const LOOP = "import type { NdArray } from '#np'\nexport function sigmoid(x: NdArray): NdArray {\n  for (;;) {}\n}\n"
const WATCH = ['grader/cli/launch.mjs', 'watch', '--lang', 'en', '--submission']

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'))
  for (const chapter of ['ch03', 'ch04']) mkdirSync(join(folder, chapter))
  for (const name of ['ch03/sigmoid', 'ch03/softmax', 'ch04/simple_net'])
    save(name, readFileSync(`${kitRoot}grader/course/stubs/${name}.ts`, 'utf8'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const probe = await openTerminal([process.execPath, '-e', '0'])
afterAll(() => {
  if (!probe) console.warn('npm run watch was not tried on a terminal: this machine cannot make one.')
})

describe.skipIf(!probe)('npm run watch, on a terminal', () => {
  it('follows the student from save to save, and restores the terminal', { timeout: 120_000 }, async () => {
    // The shell reports the state in which the terminal was left.
    const command = [process.execPath, ...WATCH, folder].map((part) => `'${part}'`).join(' ')
    const terminal = await open(['sh', '-c', `${command}; echo "ended with $?"; stty -a`])
    await terminal.until(/ch03\/sigmoid {2}Sigmoid function {2}0\/3 {2}not written yet[^]*Graded at/)

    terminal.mark()
    saveByRename('ch03/sigmoid', right('ch03/sigmoid'))
    const passed = await terminal.until(/✓ ch03\/sigmoid passed \(3\/3\)[^]*ch03\/softmax {2}Softmax function/)
    expect(passed).toMatch(/3 of 100 points/)

    // Incomplete code, then an endless loop, then the answer: only the last counts.
    terminal.mark()
    save('ch03/softmax', 'export function softmax(a: NdArray')
    await terminal.until(/not valid TypeScript/)
    terminal.mark()
    save('ch03/softmax', LOOP.replaceAll('sigmoid', 'softmax'))
    await terminal.until(/Grading ch03\/softmax/)
    save('ch03/softmax', right('ch03/softmax'))
    const edited = await terminal.until(/✓ ch03\/softmax passed \(5\/5\)/)
    expect(edited).not.toMatch(/seconds|Not passed yet/)

    terminal.mark()
    renameSync(join(folder, 'ch03/sigmoid.ts'), join(folder, 'ch03/mine.ts'))
    await terminal.until(/ch03\/sigmoid .*file missing/)
    renameSync(join(folder, 'ch03/mine.ts'), join(folder, 'ch03/sigmoid.ts'))
    await terminal.until(/✓ ch03\/sigmoid passed/)

    terminal.mark()
    terminal.press('p')
    await terminal.until(/The page: http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\//)

    terminal.mark()
    terminal.press('l')
    await terminal.until(/builds on[^]*ch03\/softmax +3\.5 +5\/5 +passed/)
    terminal.press('q')
    await terminal.until(/ended with 0[^]* icanon/)
    await terminal.exit
  })

  // Every frame is checked.
  async function open(command: readonly string[]): Promise<PseudoTerminal> {
    const terminal = await openTerminal(command)
    if (!terminal) throw new Error('internal: there was a terminal a moment ago')
    return {
      ...terminal,
      until: async (what) => {
        const text = await terminal.until(what)
        for (const line of text.split(/\r?\n/)) expect(widthOf(line)).toBeLessThanOrEqual(80)
        return text
      },
    }
  }
})

describe('npm run watch, without a terminal', () => {
  it(
    'writes plain lines until it is told to end, and leaves no process, not even one in a loop',
    { timeout: 90_000 },
    async () => {
      const child = spawn(process.execPath, [...WATCH, folder], {
        cwd: kitRoot,
        env: commandEnvironment({ CI: 'true' }), // Some libraries use colours here even without a terminal.
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let text = ''
      child.stdout.setEncoding('utf8').on('data', (more: string) => (text += more))
      await expect.poll(() => text, { timeout: 20_000 }).toMatch(/^Watching [^]*not written yet[^]*Graded at/)
      save('ch03/sigmoid', right('ch03/sigmoid'))
      await expect.poll(() => text, { timeout: 20_000 }).toMatch(/✓ ch03\/sigmoid passed \(3\/3\)/)
      save('ch03/sigmoid', LOOP)
      await sleep(1_000)
      const children = childrenOf(child.pid!)
      child.kill('SIGTERM')
      expect(await exitOf(child)).toBe(0)
      expect(process.platform !== 'linux' || children.length > 0).toBe(true)
      await expect.poll(() => children.filter(isAlive), { timeout: 10_000 }).toEqual([])
      // oxlint-disable-next-line no-control-regex -- there must be none
      expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F]|quit/)
    },
  )
})

// --- internal ---

function save(name: string, text: string): void {
  writeFileSync(join(folder, `${name}.ts`), text)
}

// Saves as many editors do: a new file replaces the old one.
function saveByRename(name: string, text: string): void {
  save(`${name}-new`, text)
  renameSync(join(folder, `${name}-new.ts`), join(folder, `${name}.ts`))
}

function right(id: string): string {
  const answers = `${kitRoot}grader/workshop/selftest/right/${id}`
  return readFileSync(join(answers, readdirSync(answers)[0]), 'utf8')
}

const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on('close', (code) => resolve(code)))

function childrenOf(parent: number): number[] {
  if (process.platform !== 'linux') return []
  return readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
