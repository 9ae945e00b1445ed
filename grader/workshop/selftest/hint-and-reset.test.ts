import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from './grading.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { copyKit, type KitCopy } from './kit-copy.ts'

const STUB = readFileSync(join(kitRoot, 'grader/course/stubs/ch03/softmax.ts'), 'utf8')
const FILE = 'exercises/ch03/softmax.ts'

let kit: KitCopy
beforeAll(() => {
  kit = copyKit()
})
afterAll(() => kit.remove())
beforeEach(() => {
  rmSync(kit.path('.grade'), { recursive: true, force: true })
  write(STUB)
})

const write = (text: string): void => writeFileSync(kit.path(FILE), text)
const read = (): string => readFileSync(kit.path(FILE), 'utf8')
const run = (...args: string[]): ReturnType<typeof runCommand> =>
  runCommand(['grader/cli/launch.mjs', ...args], { cwd: kit.folder })
const backups = (): string[] =>
  existsSync(kit.path('.grade/backups')) ? readdirSync(kit.path('.grade/backups')).toSorted() : []
const backupIn = (said: string): string => /\.grade\/backups\/\S+\.ts/.exec(said)?.[0] ?? 'no backup was named'

describe('npm run reset', () => {
  it('restores the stub, and keeps a backup where it says', async () => {
    write('// my answer\n')
    const { code, stdout, stderr } = await run('reset', 'softmax')
    expect([code, stderr]).toEqual([0, ''])
    expect(read()).toBe(STUB)
    expect(readFileSync(kit.path(backupIn(stdout)), 'utf8')).toBe('// my answer\n')
    expect(stdout).toContain('npm run reset -- softmax --restore')
  })

  it('restores the latest backup, backs up what that replaces, and so loses nothing even when repeated', async () => {
    write('// first\n')
    await run('reset', 'softmax')
    write('// second\n')
    const restored = await run('reset', 'softmax', '--restore', '--lang', 'ko')
    expect(restored.stdout).toMatch(/되살렸습니다.[^]*\n바꾸기 전의 내용: /)
    expect(read()).toBe('// first\n')
    expect((await run('reset', 'softmax', '--restore')).code).toBe(0)
    expect(read()).toBe('// second\n')
    const kept = backups().map((name) => readFileSync(kit.path('.grade/backups', name, FILE), 'utf8'))
    expect(kept).toEqual(['// first\n', '// second\n', '// first\n'])
  })

  it('says so if nothing was changed, whatever the line ends', async () => {
    write(`\uFEFF${STUB.replaceAll('\n', '\r\n')}`)
    const { code, stdout } = await run('reset', 'softmax')
    expect([code, stdout]).toEqual([0, `${FILE} is the stub already; nothing was changed.\n`])
    expect(backups()).toEqual([])
  })

  it('restores a missing file, also of a whole chapter', async () => {
    rmSync(kit.path('exercises/ch03'), { recursive: true })
    const { code, stdout } = await run('reset', 'ch03')
    expect([code, stdout.match(/was missing/g)?.length]).toEqual([0, 2])
    expect(read()).toBe(STUB)
  })

  it('does not follow a link', async () => {
    const elsewhere = kit.path('elsewhere.ts')
    writeFileSync(elsewhere, '// not the course’s\n')
    unlinkSync(kit.path(FILE))
    symlinkSync(elsewhere, kit.path(FILE))
    const { code, stderr } = await run('reset', 'softmax')
    expect([code, stderr.trim().split('\n').length]).toEqual([2, 1])
    expect(stderr).toMatch(/is a link or a folder/)
    expect([readlinkSync(kit.path(FILE)), readFileSync(elsewhere, 'utf8')]).toEqual([
      elsewhere,
      '// not the course’s\n',
    ])
    unlinkSync(kit.path(FILE))
  })

  it('changes nothing if the backup fails, and says so in one line', async () => {
    write('// my answer\n')
    writeFileSync(kit.path('.grade'), 'a file stands in the way')
    const { code, stdout, stderr } = await run('reset', 'softmax', '--lang', 'ko')
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1])
    expect(stderr).toMatch(/바꾸지 못했습니다\(E/)
    expect(read()).toBe('// my answer\n')
  })

  it('says that there is no backup, with exit code 2', async () => {
    const { code, stderr } = await run('reset', 'softmax', '--restore')
    expect([code, stderr]).toEqual([2, `There is no backup of ${FILE}; nothing was changed.\n`])
  })
})

describe('what is given, changed by accident', () => {
  it('is named with its place, and npm run reset -- np puts it back, with backups', async () => {
    const given = readFileSync(kit.path('exercises/np/shape.ts'), 'utf8')
    const broken = `const oops =\n${given}`
    writeFileSync(kit.path('exercises/np/shape.ts'), broken)
    const graded = await run('grade', 'sigmoid', '--quick')
    expect([graded.code, graded.stdout]).toEqual([2, ''])
    expect(graded.stderr).toMatch(/^exercises\/np\/shape\.ts:\d+:\d+ is given .*: npm run reset -- np\n$/)
    writeFileSync(kit.path('scratch.ts'), 'np.ones(2)\n')
    expect((await run('try', 'scratch')).stderr).toBe(graded.stderr)
    for (const name of ['index', 'nested']) rmSync(kit.path(`exercises/np/${name}.ts`))
    const { code, stdout } = await run('reset', 'np')
    expect([code, stdout.match(/^exercises\S+/gm)]).toEqual([
      0,
      ['index', 'nested', 'shape'].map((name) => `exercises/np/${name}.ts`),
    ])
    expect(readFileSync(kit.path('exercises/np/shape.ts'), 'utf8')).toBe(given)
    expect(readFileSync(kit.path(backupIn(stdout)), 'utf8')).toBe(broken)
    expect((await run('reset', 'np')).stdout).toBe('exercises/np is as it was given; nothing was changed.\n')
  })
})

describe('npm run hint', () => {
  it('shows one more hint at each call, and which check fails', async () => {
    write(STUB.replace(/\n {2}throw .*/, '\n  const e = np.exp(a.sub(a.max()))\n  return e.div(e.sum())'))
    const first = await run('hint', 'softmax')
    expect(first.stdout).toContain('Not passed: treats each row of a batch by itself (hint 3 will help)')
    expect([first.code, first.stdout.match(/Hint \d of 3/g)]).toEqual([0, ['Hint 1 of 3']])
    const second = await run('hint', 'softmax', '--lang', 'ko')
    expect(second.stdout.match(/힌트 \d\/3/g)).toEqual(['힌트 1/3', '힌트 2/3'])
    expect(JSON.parse(readFileSync(kit.path('.grade/hints.json'), 'utf8'))).toEqual({
      version: 1,
      seen: { 'ch03/softmax': 2 },
    })
  })

  it('without a name is about the current exercise, and with --level shows all hints up to that one', async () => {
    const { code, stdout } = await run('hint', '--level', '3')
    expect(code).toBe(0)
    expect(stdout).toContain('ch03/sigmoid: Sigmoid function')
    expect(stdout.match(/Hint \d of 3/g)).toHaveLength(3)
    const remembered = JSON.parse(readFileSync(kit.path('.grade/progress.json'), 'utf8')) as { exercises: object }
    expect(Object.keys(remembered.exercises)).toEqual(['ch03/sigmoid'])
  })

  it('is shown even if that cannot be recorded, and says how to see the next', async () => {
    writeFileSync(kit.path('.grade'), 'a file stands in the way')
    const { code, stdout } = await run('hint', 'sigmoid')
    expect([code, stdout.match(/Hint \d of 3/g)]).toEqual([0, ['Hint 1 of 3']])
    expect(stdout).toMatch(/could not be\s+noted in \.grade \(E[A-Z]+\)/)
    mkdirSync(kit.path('exercises/ch03'), { recursive: true })
  })
})
