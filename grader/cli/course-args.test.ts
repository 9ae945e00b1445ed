import { describe, expect, it } from 'vitest'
import { parseCourseArgs } from './course-args.ts'

const EN = { LANG: 'en_US.UTF-8' }

describe('the arguments of watch and list', () => {
  it('stand for the whole course without the training, over its own files', () => {
    expect(parseCourseArgs('watch', [], EN)).toMatchObject({ quick: true, neighbours: 'own', shownFolder: 'exercises' })
    expect(parseCourseArgs('watch', ['--submission', '.', '--lang', 'ko'], EN)).toMatchObject({
      neighbours: 'own',
      shownFolder: '.',
      lang: 'ko',
    })
  })

  it('name exercises for the list, and none for the watch', () => {
    expect(parseCourseArgs('list', ['softmax'], EN)).toMatchObject({ ids: ['ch03/softmax'] })
    expect(parseCourseArgs('watch', ['softmax'], EN)).toMatchObject({
      error: expect.stringMatching(/whole course; "softmax" is too much/),
    })
  })

  it('are refused in one line that names the right command', () => {
    expect(parseCourseArgs('watch', ['--fast'], EN)).toEqual({
      error: 'There is no option --fast. See: npm run watch -- --help',
    })
    expect(parseCourseArgs('list', ['--report', 'json=x'], { LANG: 'ko_KR' })).toEqual({
      error: '--report 옵션은 없습니다. 도움말: npm run list -- --help',
    })
    expect(parseCourseArgs('list', ['--submission', 'nowhere'], EN)).toMatchObject({
      error: expect.stringMatching(/no folder "nowhere"/),
    })
  })

  it.each(['watch', 'list'] as const)('explain themselves (%s)', (command) => {
    expect(parseCourseArgs(command, ['--help'], EN)).toMatchObject({
      usage: expect.stringContaining(`npm run ${command}`),
    })
  })
})
