import { expect, it } from 'vitest'

const PROGRAM: string = './upper-drive.cjs' // Plain JavaScript, which an old Node reads too: it has no types.
const { upperDrive } = (await import(PROGRAM)) as { upperDrive(path: string): string }

it.each([
  ['c:\\dev\\kit', 'C:\\dev\\kit'],
  ['d:/김 하나/kit', 'D:/김 하나/kit'],
  ['C:\\dev\\c:kit', 'C:\\dev\\c:kit'],
  ['\\\\server\\share\\kit', '\\\\server\\share\\kit'],
  ['/home/c:/kit', '/home/c:/kit'],
])('the drive of %s is a capital letter', (path, as) => expect(upperDrive(path)).toBe(as))
