import { afterEach, describe, expect, it, vi } from 'vitest'
import { texts } from '../text/texts.ts'
import { parseOptions } from './command-line.ts'

const OPTIONS = {
  submission: { type: 'string' },
  report: { type: 'string', multiple: true },
  'canvas-assignment': { type: 'string' },
} as const

const parsed = (args: string[]) => parseOptions('grade', args, OPTIONS, texts('en'))

const on = (platform: NodeJS.Platform): void => void vi.spyOn(process, 'platform', 'get').mockReturnValue(platform)

describe('a path on the command line', () => {
  afterEach(() => vi.restoreAllMocks())

  it('is shown in one way on Windows, however it was typed', () => {
    on('win32')
    const typed = '--submission .\\mine\\exercises --report json=C:\\out\\grade.json .\\exercises\\ch03\\sigmoid.ts'
    const { values, names } = parsed([...typed.split(' '), '--canvas-assignment', 'Homework \\1'])
    expect(values).toMatchObject({ submission: './mine/exercises', report: ['json=C:/out/grade.json'] })
    expect(names).toEqual(['./exercises/ch03/sigmoid.ts'])
    expect(values['canvas-assignment']).toBe('Homework \\1')
  })

  it('may hold a backslash elsewhere', () => {
    on('linux')
    expect(parsed(['--submission', 'a\\b']).values.submission).toBe('a\\b')
  })
})
