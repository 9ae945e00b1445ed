import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { secretSeedFrom } from '../../checks/secret-seed.ts'
import { texts } from '../../text/texts.ts'
import { parseGradeArgs } from '../grade-args.ts'
import { takeSecretSeed } from './secret-seed.ts'

const SECRET = 'correct horse battery staple'
const words = texts('en')
let folder: string
let file: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'secret-'))
  file = join(folder, 'seed.txt')
  writeFileSync(file, `${SECRET}\n`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('comes from a file or from the environment, and is the same', () => {
  expect(takeSecretSeed(file, {}, words)).toEqual(secretSeedFrom(SECRET))
  expect(takeSecretSeed(undefined, { KIT_SECRET_SEED: SECRET }, words)).toEqual(secretSeedFrom(SECRET))
  expect(takeSecretSeed(file, { KIT_SECRET_SEED: 'another secret of mine' }, words)).toEqual(secretSeedFrom(SECRET))
  expect(takeSecretSeed(undefined, { KIT_SECRET_SEED: '' }, words)).toBeUndefined()
  expect(takeSecretSeed(undefined, {}, words)).toBeUndefined()
})

it('is the same secret in UTF-16, as older PowerShell writes a file', () => {
  const wide = join(folder, 'wide.txt')
  writeFileSync(wide, `\uFEFF${SECRET}\r\n`, 'utf16le')
  expect(takeSecretSeed(wide, {}, words)).toEqual(secretSeedFrom(SECRET))
})

it('leaves the environment, so that nothing started from here inherits it', () => {
  const env = { KIT_SECRET_SEED: SECRET, LANG: 'en' }
  takeSecretSeed(undefined, env, words)
  expect(env).toEqual({ LANG: 'en' })
})

it('is refused in one line where it is short, not to be had, or beside a number, and is never repeated', () => {
  const complaint = (args: string[], env: Record<string, string> = {}): string => {
    const parsed = parseGradeArgs(args, { LANG: 'en_US.UTF-8', ...env }, true)
    return 'error' in parsed ? parsed.error : 'none'
  }
  expect(complaint([], { KIT_SECRET_SEED: 'short one' })).toMatch(
    /^The secret seed in KIT_SECRET_SEED is too short.*12/,
  )
  expect(complaint([], { KIT_SECRET_SEED: 'short one' })).not.toContain('short one')
  expect(complaint(['--secret-seed-file', join(folder, 'none')])).toMatch(/cannot be read.*ENOENT/)
  expect(complaint(['--secret-seed-file', folder])).toMatch(/cannot be read.*EISDIR/)
  expect(complaint(['--secret-seed-file', file, '--seed', '3'])).toMatch(/got both/)
  expect(complaint(['--audience', 'everyone'])).toMatch(/student, instructor/)
})

it('is the seed of the run', () => {
  const parsed = parseGradeArgs(['--secret-seed-file', file, '--audience', 'instructor'], {}, true)
  expect(parsed).toMatchObject({ seed: secretSeedFrom(SECRET), audience: 'instructor' })
})
