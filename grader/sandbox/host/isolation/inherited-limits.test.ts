import { describe, expect, it } from 'vitest'
import { parseLimits } from './inherited-limits.ts'

describe('the limits that are inherited', () => {
  it('are the hard ones, as /proc tells them', () => {
    const text = [
      'Limit                     Soft Limit           Hard Limit           Units     ',
      'Max cpu time              120                  240                  seconds   ',
      'Max processes             50                   60                   processes ',
      'Max open files            1024                 unlimited            files     ',
    ].join('\n')
    expect(parseLimits(text)).toEqual({ cpuSeconds: 240, processes: 60, openFiles: Infinity })
  })

  it('are none where nobody tells them', () => {
    expect(parseLimits('')).toEqual({ cpuSeconds: Infinity, processes: Infinity, openFiles: Infinity })
  })
})
