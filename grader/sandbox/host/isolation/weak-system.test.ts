import { expect, it } from 'vitest'
import { weakSystem } from './weak-system.ts'

it.each([
  ['win32', 'Windows'],
  ['darwin', 'macOS'],
  ['linux', undefined],
] as const)('%s has levels above process, or is told by its name: %s', (platform, system) => {
  expect(weakSystem(platform)).toBe(system)
})
