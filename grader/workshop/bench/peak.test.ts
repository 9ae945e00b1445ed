import { describe, expect, it } from 'vitest'
import { openPeak, peakRows } from './peak.ts'

const at = (...mb: number[]) =>
  mb.map((one, i) => ({ pid: i + 1, role: i === 0 ? ('main process' as const) : ('guest' as const), mb: one }))

describe('the peak', () => {
  it('is the moment of the largest sum, not the sum of each process’s maximum', () => {
    const { add, peak } = openPeak()
    add(50, at(300, 10))
    add(100, at(100, 250))
    add(150, at(200, 20))
    expect(peak()).toMatchObject({ ms: 100, mb: 350 })
  })

  it('is shown by process, the largest first and the small ones together', () => {
    const rows = peakRows({ ms: 1, mb: 367, processes: at(100, 250, 7, 10) })
    expect(rows).toEqual([
      ['guest', 250],
      ['main process', 100],
      ['2 small ones', 17],
    ])
  })
})
