import { describe, expect, it } from 'vitest'
import { interleave, timed } from './interleave.ts'

describe('interleaved measurements', () => {
  it('alternate, and keep the rounds of each side apart', async () => {
    const order: string[] = []
    const contender = (name: string) => async () => {
      order.push(name)
      return order.length
    }
    const measured = await interleave({ a: contender('a'), b: contender('b'), absent: undefined }, 2)
    expect(order).toEqual(['a', 'b', 'a', 'b'])
    expect(measured).toEqual({ a: [1, 3], b: [2, 4] })
  })
})

describe('timed work', () => {
  it('never takes negative time', async () => {
    expect(await timed(async () => {})).toBeGreaterThanOrEqual(0)
  })
})
