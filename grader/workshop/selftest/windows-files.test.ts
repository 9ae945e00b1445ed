import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCommand } from './grading.ts'
import { kitRoot } from '../../platform/kit-root.ts'

const LAUNCH = 'grader/cli/launch.mjs'
const folder = mkdtempSync(join(tmpdir(), 'windows-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a file with Windows line ends and a byte order mark', () => {
  it('is graded like any other', async () => {
    const text = readFileSync(
      join(
        kitRoot,
        'grader/workshop/selftest/right/ch03/sigmoid',
        readdirSync(join(kitRoot, 'grader/workshop/selftest/right/ch03/sigmoid'))[0],
      ),
      'utf8',
    )
    mkdirSync(join(folder, 'crlf/ch03'), { recursive: true })
    writeFileSync(join(folder, 'crlf/ch03/sigmoid.ts'), `\uFEFF${text.replaceAll('\n', '\r\n')}`)
    const { code, stdout } = await runCommand([LAUNCH, 'grade', 'sigmoid', '--submission', join(folder, 'crlf')])
    expect(stdout).toContain('3 of 3 points')
    expect(code).toBe(0)
  })
})
