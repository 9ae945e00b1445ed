import { cpSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { hasSolutions } from '../grading.ts'
import { GRADE, type OddKit, oddKit, shell } from './odd-kit.ts'

const TIME = { timeout: 120_000 }
let kit: OddKit
afterEach(() => kit.remove())

describe.skipIf(!hasSolutions || process.platform === 'win32')('a right answer', () => {
  // Each of them once cost points on its own. They are tried together, as each folder costs a cold start.
  it.each([`C# why? 100% a%41b 한글 a[b it's a&b+c *`])(
    'gets all points where the kit lies in a folder called %s',
    TIME,
    async (name) => {
      kit = oddKit(name)
      const { code, hung, stdout, stderr } = await shell(GRADE, kit.folder)
      expect([hung, code, stderr]).toEqual([false, 0, ''])
      expect(stdout).toContain('5 of 5 points')
    },
  )

  it.each([
    ['a\nb', /Move the kit.*line break/, /줄바꿈/],
    ['a\tb', /Move the kit.*tab/, /탭 문자/],
    ['a\\b', /Move the kit.*backslash/, /역슬래시/],
    ['node_modules/kit', /Move the kit.*node_modules/, /패키지를 찾는 폴더/],
  ])('is not graded, and the reason said at once, in %j', TIME, async (name, en, ko) => {
    kit = oddKit(name)
    const told = await shell(GRADE, kit.folder)
    expect([told.code, told.stdout]).toEqual([2, ''])
    expect(told.stderr).toMatch(en)
    expect((await shell(GRADE.replace('--lang en', '--lang ko'), kit.folder)).stderr).toMatch(ko)
  })

  it.each(['exercises', 'exercises/ch03/softmax.ts'])(
    'gets all points where %s is a link, and none of a submission’s is followed',
    TIME,
    async (path) => {
      kit = oddKit('kit')
      const elsewhere = join(kit.folder, '../elsewhere')
      renameSync(join(kit.folder, path), elsewhere)
      symlinkSync(elsewhere, join(kit.folder, path))
      const own = await shell(GRADE, kit.folder)
      expect([own.hung, own.code, own.stderr]).toEqual([false, 0, ''])
      expect(own.stdout).toContain('5 of 5 points')
      if (path === 'exercises') return
      cpSync(join(kit.folder, 'exercises'), join(kit.folder, 'handed-in'), { recursive: true, verbatimSymlinks: true })
      const handedIn = await shell(`${GRADE} --submission handed-in`, kit.folder)
      expect(handedIn.stdout).toContain('This is not an ordinary file')
    },
  )
})
