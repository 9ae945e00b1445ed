import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { describeOutcome } from './describe-outcome.ts'
import { engineError } from './engine-error.ts'
import { texts } from './texts.ts'

// What this version of Node says: its words may change with the next.
function thrownBy(code: string): { name: string; message: string } {
  try {
    runInNewContext(`'use strict'; class Relu { get x() { return 1 } }; const f = () => 1; const n = 5; ${code}`)
  } catch (error) {
    const { name, message } = error as Error
    return { name, message }
  }
  throw new Error(`nothing was thrown: ${code}`)
}

it.each([
  ['Relu()', 'without-new', 'Relu'],
  ['new f()', 'no-constructor', 'f'],
  ['n()', 'no-function', 'n'],
  ['const o = {}; o.forward(1)', 'no-function', 'o.forward'],
  ['for (const x of n) {}', 'not-iterable', 'n'],
  ['const xs = [...n]', 'not-iterable', undefined],
  ['Math.max(...n)', 'not-iterable', undefined],
  ['const [a, b] = n', 'not-iterable', 'n'],
  ['const [a, b] = f()', 'no-list-returned', 'f'],
  ['n = 6', 'constant', ''],
  ['y; let y = 1', 'too-early', 'y'],
  ['y', 'unknown-name', 'y'],
  ['new Array(-1)', 'array-length', ''],
  ['new Float64Array(-1)', 'array-length', '-1'],
  ["'a'.repeat(-1)", 'count', '-1'],
  ['(1).toFixed(200)', 'digits', ''],
  ['const g = () => g(); g()', 'recursion', ''],
  ['undefined.shape', 'no-object', 'shape'],
  ['null.shape = 1', 'no-object', 'shape'],
  ['const { a } = undefined', 'nothing-to-unpack', 'undefined'],
  ['Object.freeze([1])[0] = 2', 'read-only', '0'],
  ['Object.freeze([1]).push(2)', 'read-only', '1'],
  ['new Relu().x = 1', 'read-only', 'x'],
  ['[].reduce((a, b) => a + b)', 'empty-reduce', ''],
  ['new (class extends Relu { constructor() {} })()', 'super', ''],
  ['1n + 1', 'bigint', ''],
  ['const c = {}; c.c = c; JSON.stringify(c)', 'circular', ''],
  ['new Float64Array(1).set([1, 2])', 'offset', ''],
  ["JSON.parse('{')", 'json', ''],
])('knows what JavaScript throws: %s', (code, kind, name) => {
  const thrown = thrownBy(code)
  const known = engineError(thrown)
  expect(known).toMatchObject(name === undefined ? { kind } : { kind, name })
  const { says } = describeOutcome({ kind: 'threw', ...thrown, frames: [] }, texts('ko'), 'ko')
  expect(says).toMatch(/: \w+Error: .*[가-힣].*[.)]$/)
  expect(says.replaceAll(/[A-Z]\w+Error|console\.log|Object\.\w+/g, '')).not.toMatch(
    /\b(?:is|not|of|the|cannot|before)\b (?!의|=)/i,
  )
})

it('leaves alone what the program says itself', () => {
  expect(engineError({ name: 'Error', message: 'Not written yet: softmax' })).toBeUndefined()
  expect(engineError({ name: 'MyError', message: 'n is not a function' })).toBeUndefined()
  const says = { en: 'np.dot: …', ko: 'np.dot: 형상이 맞지 않습니다' }
  const told = describeOutcome(
    { kind: 'threw', name: 'TypeError', message: 'n is not a function', says, frames: [] },
    texts('ko'),
    'ko',
  )
  expect(told.says).toContain('형상')
})
