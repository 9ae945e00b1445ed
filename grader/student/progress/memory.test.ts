import { describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../model/exercise.ts'
import { type Memory, parseMemory, type Remembered, renderMemory } from './memory.ts'

const passed: Remembered = {
  digest: 'abc',
  status: 'passed',
  score: 3,
  quick: true,
  checks: [{ kind: 'signature', name: 'declares', title: { en: 'declares', ko: '선언' }, status: 'passed' }],
  imports: [],
  passedAt: '2026-03-02T09:00:00.000Z',
}
const memory: Memory = new Map([['ch03/sigmoid', passed]])
const written = (entry: object, id = 'ch03/sigmoid'): string =>
  JSON.stringify({ version: 1, exercises: { [id]: { ...passed, ...entry } } })

describe('a progress file', () => {
  it('is read as it was written', () => {
    expect(parseMemory(renderMemory(memory))).toEqual(memory)
  })

  it.each(['', '{', 'null', '[]', '42', '{"exercises":7}', '{"exercises":{"ch03/sigmoid":null}}', '\u0000'])(
    'is empty if it is broken or foreign: %j',
    (text) => {
      expect(parseMemory(text).size).toBe(0)
    },
  )

  it.each<[string, object]>([
    ['another status', { status: 'splendid' }],
    ['more points than there are', { score: 4 }],
    ['fewer points than none', { score: -1 }],
    ['a number that JSON does not have', { score: null }],
    ['a check of another kind', { checks: [{ ...passed.checks[0], kind: 'style' }] }],
    ['a check without a title', { checks: [{ ...passed.checks[0], title: { en: 'declares' } }] }],
    ['imports that are no paths', { imports: [1] }],
    ['no digest', { digest: undefined }],
  ])('is ignored with %s', (_, entry) => {
    expect(parseMemory(written(entry)).size).toBe(0)
  })

  it('keeps the valid part beside an invalid one', () => {
    const exercises = { 'ch03/sigmoid': passed, 'ch03/softmax': 'yes', 'ch99/nothing': passed, __proto__: passed }
    const found = parseMemory(JSON.stringify({ exercises }))
    expect([...found.keys()]).toEqual<ExerciseId[]>(['ch03/sigmoid'])
  })

  it('drops an invalid date', () => {
    expect(parseMemory(written({ passedAt: 'yesterday' })).get('ch03/sigmoid')).not.toHaveProperty('passedAt')
  })
})
