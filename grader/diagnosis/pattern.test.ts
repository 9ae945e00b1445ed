import { expect, it } from 'vitest'
import type { Failure } from '../model/check.ts'
import type { Pattern } from '../model/pattern.ts'
import { describePattern } from './pattern.ts'

const seen = (pattern: Pattern): ReturnType<typeof describePattern> =>
  describePattern({ kind: 'mismatch', mismatch: { kind: 'values', pattern } } as unknown as Failure)

it.each<[Pattern, boolean]>([
  [{ kind: 'factor', factor: 5, counts: [{ of: 'rows', name: 'y', count: 5 }] }, true],
  [{ kind: 'seen', where: [], what: { kind: 'times', factor: 5 } }, true],
  [{ kind: 'seen', where: [], what: { kind: 'plus', constant: 1 } }, true],
  [{ kind: 'seen', where: [], what: { kind: 'reversed', part: 'row' } }, false],
  [{ kind: 'factor', factor: -1 }, false],
])('a relation that explains nothing leaves the hint its place: %j', (pattern, isPartial) => {
  expect(seen(pattern)?.partial ?? false).toBe(isPartial)
})

it.each([
  [4, 'does something divide by the size of the batch nowhere?', '나누는 것을 빠뜨리지'],
  [0.25, 'does something divide by the size of the batch twice?', '두 번 나누지'],
  [-0.25, 'does something divide by the size of the batch twice?', '두 번 나누지'],
])('a factor of %d of four rows is one way of dividing by the batch', (factor, en, ko) => {
  const says = seen({ kind: 'factor', factor, rows: 4 })?.says
  expect(says?.en).toContain(en)
  expect(says?.ko).toContain(ko)
})
