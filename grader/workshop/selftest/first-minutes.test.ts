import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { transformSync } from 'rolldown/utils'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from './grading.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { copyKit, type KitCopy } from './kit-copy.ts'

const LAUNCH = 'grader/cli/launch.mjs'
const EN = 'en_US.UTF-8'
const KO = 'ko_KR.UTF-8'

/** What a command prints if it cannot start: one line on stderr, nothing else, and exit code 2. */
async function complaint(cwd: string, args: readonly string[], LANG = EN, env = {}): Promise<string> {
  const { code, stdout, stderr } = await runCommand(args, { cwd, env: { LANG, ...env } })
  expect([code, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1])
  expect(stderr).not.toContain(cwd)
  return stderr.trimEnd()
}

// The launcher and the few files that it checks for: all that it needs to report a problem.
let door: string
const write = (path: string, text = ''): void => {
  mkdirSync(dirname(join(door, path)), { recursive: true })
  writeFileSync(join(door, path), text)
}
const install = (but: readonly string[]): void => {
  const { dependencies } = JSON.parse(readFileSync(join(kitRoot, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  for (const name of Object.keys(dependencies).filter((one) => !but.includes(one)))
    write(`node_modules/${name}/package.json`, '{}')
}
beforeEach(() => {
  door = mkdtempSync(join(tmpdir(), 'door-'))
  for (const folder of ['cli', 'platform', 'text'])
    for (const file of readdirSync(join(kitRoot, 'grader', folder)).filter((name) => name.endsWith('.mjs')))
      write(`grader/${folder}/${file}`, readFileSync(join(kitRoot, 'grader', folder, file), 'utf8'))
  cpSync(join(kitRoot, 'package.json'), join(door, 'package.json'))
  write('exercises/np/index.ts')
  write('datasets/mnist/index.ts')
})
afterEach(() => rmSync(door, { recursive: true, force: true }))

describe('before the installation', () => {
  it('every command says what to do, in the reader’s language', async () => {
    expect(await complaint(door, [LAUNCH, 'grade'])).toMatch(/Run this first: npm ci$/)
    expect(await complaint(door, [LAUNCH, 'watch'], KO)).toMatch(/먼저 다음 명령을 실행하십시오: npm ci$/)
    expect(await complaint(door, [LAUNCH, 'grade', '--lang', 'ko'])).toMatch(/npm ci$/)
  })

  it('an interrupted installation is distinguished from a missing one', async () => {
    install(['ts-morph'])
    expect(await complaint(door, [LAUNCH, 'grade'])).toMatch(
      /not installed completely \(ts-morph is missing\).*npm ci$/,
    )
    expect(await complaint(door, [LAUNCH, 'grade'], KO)).toMatch(/모두 설치되지 않았습니다.*ts-morph.*npm ci$/)
  })

  it('so is an installation with a package that cannot be loaded', async () => {
    install([])
    expect(await complaint(door, [LAUNCH, 'grade'])).toMatch(/\(rolldown is missing\).*npm ci$/)
  })

  it('a missing part of the kit is named', async () => {
    rmSync(join(door, 'exercises'), { recursive: true })
    expect(await complaint(door, [LAUNCH, 'grade'])).toMatch(/exercises\/np is missing.*npm run reset -- np$/)
    expect(await complaint(door, [LAUNCH, 'grade'], KO)).toMatch(/exercises\/np.*npm run reset -- np$/)
  })
})

describe('on a Node that is too old', () => {
  const preload = (version: string): string =>
    `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`

  it.each(['12.22.12', '18.20.8', '20.18.3'])('%s, every command says so', async (version) => {
    const args = ['--import', preload(version), LAUNCH, 'grade']
    expect(await complaint(door, args)).toContain(`Node.js 20.19 or later is needed; this is ${version}.`)
  })

  it('the message is also in Korean', async () => {
    expect(await complaint(door, ['--import', preload('16.0.0'), LAUNCH], KO)).toMatch(/20\.19 이상이 필요합니다/)
  })

  // Node reads imports before the program can print, so it must be able to read all of these files.
  const READ_BY_ALL = [
    'cli/launch',
    'cli/first-problem',
    'cli/end',
    'cli/say-in-time',
    'cli/memory-limits',
    'platform/frugal',
    'text/reader-lang',
  ]
  it.each(READ_BY_ALL.map((name) => `${name}.mjs`))('it can read %s', (file) => {
    const text = readFileSync(join(kitRoot, 'grader', file), 'utf8')
    const compiled = (target: string): string => transformSync(file, text, { target }).code
    expect(compiled('es2019')).toBe(compiled('esnext'))
    expect(text).not.toMatch(/\bawait\b|from 'node:/)
    const imported = [...text.matchAll(/^import .* from '(\..*)\.mjs'/gm)].map(([, path]) =>
      posix.join(dirname(file), path),
    )
    expect(imported.filter((path) => !READ_BY_ALL.includes(path))).toEqual([])
  })
})

describe('in an installed kit', () => {
  let kit: KitCopy
  beforeAll(() => {
    kit = copyKit()
  })
  afterAll(() => kit.remove())

  it('an unknown command is distinguished from a misspelt one', async () => {
    expect(await complaint(kit.folder, [LAUNCH, 'grad'])).toBe(
      'There is no command "grad". Did you mean: npm run grade',
    )
    expect(await complaint(kit.folder, [LAUNCH, 'grade-args'], KO)).toMatch(/"grade-args" 명령은 없습니다/)
    expect(await complaint(kit.folder, [LAUNCH])).toMatch(/^Which command\? There are: npm run grade, /)
  })

  it('a misspelt exercise and an unknown option are reported in both languages', async () => {
    expect(await complaint(kit.folder, [LAUNCH, 'grade', 'sotfmax'])).toMatch(/Did you mean softmax\?$/)
    expect(await complaint(kit.folder, [LAUNCH, 'grade', 'sotfmax', '--lang=ko'])).toMatch(/혹시 softmax입니까\?$/)
    expect(await complaint(kit.folder, [LAUNCH, 'grade', '--fast'], KO)).toMatch(/--fast 옵션은 없습니다/)
  })

  it('an option that npm consumed is reported', async () => {
    const kept = (command: string, env: object): Promise<string> =>
      complaint(kit.folder, [LAUNCH, command, 'softmax'], EN, { npm_lifecycle_event: command, ...env })
    expect(await kept('grade', { npm_config_quick: 'true' })).toMatch(/Write: npm run grade -- --quick$/)
    expect(await kept('hint', { npm_config_level: '2' })).toMatch(/Write: npm run hint -- --level=2$/)
  })

  it('a command works in any current folder', async () => {
    const { code, stdout } = await runCommand([kit.path(LAUNCH), 'reset', 'sigmoid'], { cwd: tmpdir() })
    expect([code, stdout]).toEqual([0, 'exercises/ch03/sigmoid.ts is the stub already; nothing was changed.\n'])
  })

  it('deleted exercises can be restored', async () => {
    for (const chapter of ['ch03', 'ch04', 'ch05']) renameSync(kit.path('exercises', chapter), kit.path(chapter))
    expect(await complaint(kit.folder, [LAUNCH, 'grade'])).toMatch(/Bring them back: npm run reset -- ch03 ch04 ch05$/)
    expect((await runCommand([LAUNCH, 'reset', 'ch03', 'ch04', 'ch05'], { cwd: kit.folder })).code).toBe(0)
    expect(readdirSync(kit.path('exercises/ch05'))).toContain('relu.ts')
  })

  it('an internal error is reported in one line, without a path of this machine', async () => {
    writeFileSync(
      kit.path('grader/student/screen/list.ts'),
      "export const renderList = 0\nthrow new Error('boo in /home/someone/kit/list.ts')\n",
    )
    const said = await complaint(kit.folder, [LAUNCH, 'list'])
    expect(said).toMatch(/^The kit itself failed, not your code: .*boo in list\.ts/)
  })
})
