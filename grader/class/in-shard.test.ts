import { describe, expect, it } from 'vitest'
import { inShard } from './in-shard.ts'

const keys = Array.from({ length: 42 }, (_, i) => ({ key: `student ${i}`, shardKey: undefined as string | undefined }))
const parts = (all: typeof keys, of: number) =>
  Array.from({ length: of }, (_, i) => inShard(all, { index: i + 1, of }).map(({ key }) => key))

describe('the parts of a class', () => {
  it('are even, and hold everyone once', () => {
    expect(parts(keys, 3).map(({ length }) => length)).toEqual([14, 14, 14])
    expect(
      parts(keys, 5)
        .map(({ length }) => length)
        .toSorted((a, b) => a - b),
    ).toEqual([8, 8, 8, 9, 9])
    expect(parts(keys, 5).flat().toSorted()).toEqual(keys.map(({ key }) => key).toSorted())
    expect(parts(keys.slice(0, 2), 4).flat()).toHaveLength(2)
  })

  it('change little when somebody hands in late', () => {
    const before = parts(keys, 4)
    const after = parts([...keys, { key: 'late', shardKey: undefined }], 4)
    const moved = keys.filter(
      ({ key }) => before.findIndex((one) => one.includes(key)) !== after.findIndex((one) => one.includes(key)),
    )
    expect(moved.length).toBeLessThan(4)
  })

  it('keep the attempts of one student together', () => {
    const all = keys.map((one, i) => ({ ...one, shardKey: `owner ${Math.floor(i / 2)}` }))
    for (const part of parts(all, 4)) {
      const numbers = part.map((key) => Math.floor(Number(key.split(' ')[1]) / 2))
      for (const number of numbers) expect(numbers.filter((one) => one === number)).toHaveLength(2)
    }
  })
})
