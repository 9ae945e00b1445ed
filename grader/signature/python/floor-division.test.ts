import { expect, it } from 'vitest'
import { floorDivided } from './floor-division.ts'

it.each([
  ['const epoch = i // E', 'const epoch = Math.floor(i / E)'],
  ['const log = { epoch: i // E, loss: 3 }', 'const log = { epoch: Math.floor(i / E), loss: 3 }'],
  ['for (let i = 0; i < n // 100; i++) {', 'for (let i = 0; i < Math.floor(n / 100); i++) {'],
  ['return [i // (2 * 3)]', 'return [Math.floor(i / (2 * 3))]'],
  ['const k = 1 + 2 * i // x.shape[0] - 1', 'const k = 1 + Math.floor(2 * i / x.shape[0]) - 1'],
  ['const k = n // 2 * 3', 'const k = Math.floor(n / 2) * 3'],
  ['const k = f(a)[0] // 2 ** j', 'const k = Math.floor(f(a)[0] / 2 ** j)'],
  ['if (n % 100 === n // 100) {', 'if (n % 100 === Math.floor(n / 100)) {'],
  ['const k = n // len(x)', 'const k = Math.floor(n / len(x))'],
  ['return [i // f(x + h)]', 'return [Math.floor(i / f(x + h))]'],
  ['[a // 2, b // 2]', '[Math.floor(a / 2), Math.floor(b / 2)]'],
])('writes %j with Math.floor', (code, meant) => {
  expect(floorDivided(code)).toBe(meant)
})

it.each([
  'const epoch = i // the epoch',
  'const epoch = i; // E',
  'if (x) { // negative',
  'f(a, // first',
  '// E',
  'const n = 3 //',
  'const n = 3 // a b',
  'const n = i    //    E',
  'fxh1 = f(x) // f(x+h)',
  'fxh2 = f(x) // f(x - h) - 1',
])('leaves a comment alone: %j', (code) => {
  expect(floorDivided(code)).toBeUndefined()
})
