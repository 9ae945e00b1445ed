import { expect, it } from 'vitest'
import { clock } from './clock.ts'

it('counts milliseconds from its start on, from one second to the next too', () => {
  const times = [
    [12, 999_000_000],
    [13, 1_500_000],
  ]
  const { now } = clock(() => times.shift() ?? [])
  expect(now()).toBeCloseTo(2.5, 9)
})

it('says when it was started', () => {
  expect(Math.abs(clock(process.hrtime).timeOrigin - Date.now())).toBeLessThan(1000)
})
