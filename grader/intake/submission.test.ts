import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MAX_FILE_BYTES, readSubmission, whyUnreadable } from './submission.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'submission-'))
  await mkdir(join(root, 'ch04'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const read = async (path = 'ch04/x.ts'): Promise<string | undefined> => {
  const { files, unreadable } = await readSubmission(root, [path])
  return files.get(path) ?? unreadable.get(path)
}

describe('reading a submission', () => {
  it('returns the text of the named files and of no others', async () => {
    await writeFile(join(root, 'ch04/x.ts'), 'const 이름 = 1\r\n')
    await writeFile(join(root, 'ch04/y.ts'), 'no')
    const { files } = await readSubmission(root, ['ch04/x.ts'])
    expect([...files]).toEqual([['ch04/x.ts', 'const 이름 = 1\r\n']])
  })

  it('keeps the order of the names, whichever file the disk gives first', async () => {
    const paths = Array.from({ length: 40 }, (_, i) => `ch04/x${i}.ts`)
    for (const [i, path] of paths.entries()) await writeFile(join(root, path), 'x'.repeat(i < 5 ? MAX_FILE_BYTES : 1))
    expect([...(await readSubmission(root, paths)).files.keys()]).toEqual(paths)
  })

  it('reports missing files', async () => {
    expect(await read()).toBe('missing')
    expect(await read('ch03/x.ts')).toBe('missing')
  })

  it('refuses symbolic links to files and folders', async () => {
    await writeFile(join(root, 'secret.ts'), 'secret')
    await symlink(join(root, 'secret.ts'), join(root, 'ch04/x.ts'))
    expect(await read()).toBe('not-a-file')
    await symlink(join(root, 'ch04'), join(root, 'ch03'))
    await writeFile(join(root, 'ch04/z.ts'), 'z')
    expect(await read('ch03/z.ts')).toBe('not-a-file')
  })

  it('refuses folders, oversized files and anything that is not UTF-8', async () => {
    await mkdir(join(root, 'ch04/x.ts'))
    expect(await read()).toBe('not-a-file')
    await writeFile(join(root, 'ch04/y.ts'), 'x'.repeat(MAX_FILE_BYTES + 1))
    expect(await read('ch04/y.ts')).toBe('too-large')
    await writeFile(join(root, 'ch04/z.ts'), Buffer.from([0x63, 0xff, 0xfe]))
    expect(await read('ch04/z.ts')).toBe('not-utf8')
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'reports files without read permission',
    async () => {
      await writeFile(join(root, 'ch04/x.ts'), 'x')
      await chmod(join(root, 'ch04/x.ts'), 0)
      expect(await read()).toBe('no-permission')
    },
  )

  it('tells a file that another program holds, as Windows does, from one that is forbidden and from a broken disk', () => {
    expect(whyUnreadable('EBUSY')).toBe('held')
    expect(whyUnreadable('EPERM')).toBe('no-permission')
    expect(whyUnreadable('EIO')).toBeUndefined()
    expect(whyUnreadable()).toBeUndefined()
  })
})
