import { expect, it } from 'vitest'
import { ko } from './ko.ts'
import { withParticle } from './particle.ts'

it.each([
  [6, '과/와', '6과'],
  [2, '과/와', '2와'],
  [10, '이/가', '10이'],
  ['(6, 3)', '이/가', '(6, 3)이'],
  ['(4,)', '이/가', '(4,)가'],
  ['(2, 3)', '으로/로', '(2, 3)으로'],
  ['(7,)', '으로/로', '(7,)로'],
  ['()', '은/는', '()는'],
] as const)('%s takes the form of %s that fits how it is read: %s', (text, pair, said) => {
  expect(withParticle(text, pair)).toBe(said)
})

it('errors about shapes and sizes use it', () => {
  expect(ko['dot-do-not-fit']({ left: [6], right: [3, 6], mend: 'none' })).toBe(
    'dot: 형상 (6,)과 (3, 6)이 서로 맞지 않습니다. 왼쪽의 길이 6과 오른쪽의 행 수 3이 같아야 합니다.',
  )
  expect(ko['other-size']({ left: [6], right: [4, 2], size: 6, rest: 8, unknown: false })).toContain('(4, 2)로 바꿀')
})

it('no error leaves both forms to the reader', () => {
  const sample = { operation: 'set', got: '-1', shape: [2, 3], axis: 0, list: '2, 3' } as never
  const said = (['not-a-value', 'not-a-dimension', 'no-such-axis', 'no-such-index', 'not-an-operand'] as const).map(
    (key) => (ko[key] as (sample: never) => string)(sample),
  )
  expect(said.filter((sentence) => /\([을를은는이가]\)/.test(sentence))).toEqual([])
  expect(ko['no-such-index'](sample)).toContain('인덱스 -1은 형상')
})
