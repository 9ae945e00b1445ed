import { expect, it } from 'vitest'
import { canLink } from './terminal-links.ts'

const terminal = { isTTY: true }

it.each([
  { TERM_PROGRAM: 'vscode' },
  { TERM: 'xterm-kitty' },
  { VTE_VERSION: '7200' },
  { WT_SESSION: '0a1b' },
  { FORCE_HYPERLINK: '1' },
])('links where the terminal is known to open them: %j', (env) => {
  expect(canLink(terminal, env)).toBe(true)
})

it.each([
  {},
  { TERM: 'xterm-256color' },
  { VTE_VERSION: '4000' },
  { TERM_PROGRAM: 'vscode', NO_COLOR: '1' },
  { TERM_PROGRAM: 'vscode', FORCE_HYPERLINK: '0' },
])('does not where it might print them: %j', (env) => {
  expect(canLink(terminal, env)).toBe(false)
})

it('does not where there is no terminal', () => {
  expect(canLink({ isTTY: false }, { TERM_PROGRAM: 'vscode' })).toBe(false)
})
