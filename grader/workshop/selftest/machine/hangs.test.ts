import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasSolutions } from '../grading.ts'
import { GRADE, type OddKit, oddKit, shell } from './odd-kit.ts'

const TIME = { timeout: 180_000 }

describe.skipIf(!hasSolutions || process.platform === 'win32')('a command that cannot go on', () => {
  const NAMES = ['vite', '@vitest/runner', 'magic-string']
  let kit: OddKit
  beforeAll(() => (kit = oddKit('kit', NAMES)))
  afterAll(() => kit.remove())

  it.each(NAMES)('ends, and says that %s is missing', TIME, async (name) => {
    const others = NAMES.filter((other) => other !== name)
    others.forEach(kit.bring)
    const { code, hung, stdout, stderr } = await shell(GRADE, kit.folder)
    others.forEach(kit.take)
    expect([hung, code, stdout]).toEqual([false, 2, ''])
    expect(stderr).toBe(`The packages are not installed completely (${name} is missing). Run this again: npm ci\n`)
  })
})

describe.skipIf(!hasSolutions || process.platform !== 'linux')('under a limit', () => {
  let kit: OddKit
  beforeAll(() => (kit = oddKit('kit')))
  afterAll(() => kit.remove())

  it.each([50, 100])('of %d open files, a right answer gets all points or a reason', TIME, async (files) => {
    const { code, hung, stdout, stderr } = await shell(`ulimit -n ${files}; ${GRADE}`, kit.folder)
    expect(hung).toBe(false)
    expect([0, 2]).toContain(code)
    if (code === 0) expect(stdout).toContain('5 of 5 points')
    else expect(stderr).toMatch(/Raise (?:it|the limit)/)
    expect(stdout + stderr).not.toMatch(/not passed|^ +at /m)
  })

  it('of 8 GB of addresses, a right answer gets all points, whatever is in the cache', TIME, async () => {
    for (const cached of [false, true]) {
      if (!cached) rmSync(join(kit.folder, 'node_modules/.cache'), { recursive: true, force: true })
      const { code, hung, stdout, stderr } = await shell(`ulimit -v 8000000; ${GRADE}`, kit.folder)
      expect([hung, code, stderr]).toEqual([false, 0, ''])
      expect(stdout).toContain('5 of 5 points')
    }
  })

  it('of 3 GB of addresses, the limit is told', TIME, async () => {
    const { code, hung, stderr } = await shell(`ulimit -v 3000000; ${GRADE}`, kit.folder)
    expect([hung, code]).toEqual([false, 2])
    expect(stderr).toContain('The address space is limited to 3072 MB here (ulimit -v)')
  })

  it('of 200 MB of data, the limit is told', TIME, async () => {
    const { code, hung, stderr } = await shell(`ulimit -d 200000; ${GRADE}`, kit.folder)
    expect([hung, code]).toEqual([false, 2])
    expect(stderr).toContain('The memory for data is limited to 204 MB here (ulimit -d)')
  })

  it('of a tsconfig.json that a student broke, a right answer keeps its points', TIME, async () => {
    const own = join(kit.folder, 'exercises/tsconfig.json')
    const text = readFileSync(own)
    rmSync(join(kit.folder, 'node_modules/.cache'), { recursive: true, force: true })
    writeFileSync(own, '{ "extends": "./tsconfig.json"')
    const { code, stdout } = await shell(GRADE, kit.folder)
    writeFileSync(own, text)
    expect(stdout).toContain('5 of 5 points')
    expect(code).toBe(0)
  })

  it.each(['--jitless', '--no-addons', '--experimental-permission --allow-fs-read=*'])(
    'that NODE_OPTIONS=%s sets, the variable is named',
    TIME,
    async (NODE_OPTIONS) => {
      const permission = Number(process.versions.node.split('.')[0]) > 22 ? '--permission' : '--experimental-permission'
      const options = NODE_OPTIONS.replace('--experimental-permission', permission)
      const { code, hung, stdout, stderr } = await shell(GRADE, kit.folder, { NODE_OPTIONS: options })
      expect([hung, code, stdout]).toEqual([false, 2, ''])
      expect(stderr).toContain('unset NODE_OPTIONS')
    },
  )

  it('a cache that cannot be used costs nothing', TIME, async () => {
    await shell(GRADE, kit.folder)
    // A file where the cache wants a folder, and folders where it wants files.
    await shell('cd node_modules/.cache/checks && for f in $(find . -type f); do echo "}{" > $f; done', kit.folder)
    const { code, hung, stdout } = await shell(GRADE, kit.folder)
    expect([hung, code]).toEqual([false, 0])
    expect(stdout).toContain('5 of 5 points')
    rmSync(join(kit.folder, 'node_modules/.cache'), { recursive: true, force: true })
    writeFileSync(join(kit.folder, 'node_modules/.cache'), '')
    expect((await shell(GRADE, kit.folder)).stdout).toContain('5 of 5 points')
    rmSync(join(kit.folder, 'node_modules/.cache'))
    mkdirSync(join(kit.folder, 'node_modules/.cache'))
  })

  it.skipIf(process.getuid?.() !== 0)(
    'a full disk under the cache costs nothing, and the watch ends',
    TIME,
    async () => {
      // In a namespace of mounts of its own: nothing stays behind.
      const mounted = (command: string): string =>
        `unshare -m bash -c 'mount -t tmpfs -o size=4k none node_modules/.cache && ${command}'`
      if ((await shell(mounted('true'), kit.folder)).code !== 0) {
        console.warn('NOT TRIED: this machine lets nobody mount a file system')
        return
      }
      const graded = await shell(mounted(GRADE), kit.folder)
      expect([graded.hung, graded.code]).toEqual([false, 0])
      expect(graded.stdout).toContain('5 of 5 points')
      const watched = await shell(mounted('timeout 8 node grader/cli/launch.mjs watch --lang en'), kit.folder)
      expect([watched.hung, watched.code]).toEqual([false, 124])
    },
  )
})
