import { win32 } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shownPath } from './shown-path.ts'

describe('shownPath', () => {
  it.each([
    ['.grade\\figures.html', '.grade/figures.html'],
    ['C:\\Users\\김 하나\\my kit\\exercises', 'C:/Users/김 하나/my kit/exercises'],
    ['\\\\server\\share\\class', '//server/share/class'],
    ['.\\mine/ch03\\sigmoid.ts', './mine/ch03/sigmoid.ts'],
  ])('shows %s as %s on Windows, where it is the same place', (path, shown) => {
    expect(shownPath(path, true)).toBe(shown)
    expect(win32.resolve('C:\\kit', shown)).toBe(win32.resolve('C:\\kit', path))
  })

  it('leaves a backslash in a name elsewhere', () => {
    expect(shownPath('a\\b/c', false)).toBe('a\\b/c')
  })
})
