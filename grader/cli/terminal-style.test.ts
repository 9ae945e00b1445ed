import { describe, expect, it } from 'vitest'
import { terminalStyleOf } from './terminal-style.ts'

describe('how what is printed may look', () => {
  it.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { NO_COLOR: '1' }, false],
    [{ isTTY: true }, { NO_COLOR: '' }, true],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
    [{ isTTY: true }, { FORCE_COLOR: '0' }, false],
    [{}, {}, false],
    [{}, { CI: 'true' }, false],
    [{}, { FORCE_COLOR: '1' }, true],
    [{}, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('%j with %j: colours %s', (screen, env, colors) => {
    expect(terminalStyleOf(screen, env).colors).toBe(colors)
  })

  it.each([
    [undefined, 80],
    [12, 30],
    [90, 90],
    [300, 100],
  ])('is for lines of %s columns at most %i wide', (columns, wide) => {
    expect(terminalStyleOf({ columns }, {}).columns).toBe(wide)
  })
})
