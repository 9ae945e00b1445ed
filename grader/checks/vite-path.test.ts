import { describe, expect, it } from 'vitest'
import { vitePath } from './vite-path.ts'

const onWindows = (path: string, here: string): string => vitePath(path, here, true)

describe('vitePath', () => {
  it('separates folders by / on Windows', () => {
    expect(onWindows('C:\\Users\\김 하나\\kit\\grader', 'C:\\Users')).toBe('C:/Users/김 하나/kit/grader')
  })

  it('spells the drive as the current folder does', () => {
    expect(onWindows('C:\\kit', 'c:\\kit')).toBe('c:/kit')
    expect(onWindows('c:\\kit', 'C:\\')).toBe('C:/kit')
  })

  it('leaves other drives and shares as they are', () => {
    expect(onWindows('D:\\kit', 'c:\\kit')).toBe('D:/kit')
    expect(onWindows('\\\\server\\share\\kit', 'c:\\kit')).toBe('//server/share/kit')
  })

  it('changes nothing elsewhere, where a name may hold a backslash', () => {
    expect(vitePath('/home/a\\b', '/home', false)).toBe('/home/a\\b')
  })
})
