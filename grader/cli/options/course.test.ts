import { describe, expect, it } from 'vitest'
import { command as list } from '../list.ts'
import { command as watch } from '../watch.ts'

const EN = { LANG: 'en_US.UTF-8' }

describe('the arguments of watch and list', () => {
  it('stand for the whole course without the training, over its own files', () => {
    expect(watch.parse([], EN)).toMatchObject({ quick: true, neighbours: 'own', shownFolder: 'exercises' })
    expect(watch.parse(['--submission', '.', '--lang', 'ko'], EN)).toMatchObject({
      neighbours: 'own',
      shownFolder: '.',
      lang: 'ko',
    })
  })

  it('name exercises for the list, and none for the watch', () => {
    expect(list.parse(['softmax'], EN)).toMatchObject({ ids: ['ch03/softmax'] })
    expect(watch.parse(['softmax'], EN)).toMatchObject({
      error: expect.stringMatching(/whole course; "softmax" is too much/),
    })
  })

  it('are refused in one line that names the right command', () => {
    expect(watch.parse(['--fast'], EN)).toEqual({
      error: 'There is no option --fast. See: npm run watch -- --help',
    })
    expect(list.parse(['--report', 'json=x'], { LANG: 'ko_KR' })).toEqual({
      error: '--report 옵션은 없습니다. 도움말: npm run list -- --help',
    })
    expect(list.parse(['--submission', 'nowhere'], EN)).toMatchObject({
      error: expect.stringMatching(/no folder "nowhere"/),
    })
  })

  it.each([
    ['watch', watch],
    ['list', list],
  ])('explain themselves (%s)', (name, command) => {
    expect(command.parse(['--help'], EN)).toMatchObject({
      usage: expect.stringContaining(`npm run ${name}`),
    })
  })
})
