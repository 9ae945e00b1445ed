import { posix, win32 } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isInside } from './is-inside.ts'

describe('isInside', () => {
  it.each([
    ['/class/grades', '/class', true],
    ['/class', '/class', false],
    ['/classes', '/class', false],
    ['/class/../grades', '/class', false],
    ['/class/..grades', '/class', true],
    ['/Class/grades', '/class', false],
  ])('%s in %s: %s', (path, folder, inside) => {
    expect(isInside(path, folder, posix)).toBe(inside)
  })

  it.each([
    ['c:\\Users\\김 하나\\Class\\grades', 'C:\\users\\김 하나\\class', true],
    ['C:/class/grades', 'C:\\class', true],
    ['D:\\class\\grades', 'C:\\class', false],
    ['\\\\server\\share\\class\\grades', '\\\\server\\share\\class', true],
  ])('%s in %s on Windows: %s', (path, folder, inside) => {
    expect(isInside(path, folder, win32)).toBe(inside)
  })
})
