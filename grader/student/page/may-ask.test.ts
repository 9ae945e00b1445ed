import { describe, expect, it } from 'vitest'
import { isForThisMachine, isOfThePage } from './may-ask.ts'

describe('a request', () => {
  it.each(['127.0.0.1:4321', 'localhost:4321', 'LOCALHOST', '127.0.0.1'])('for %s is for this machine', (host) => {
    expect(isForThisMachine({ host })).toBe(true)
  })

  it.each([
    'evil.example:4321',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '127.0.0.1@evil.example',
    '[::1]:4321',
    '',
  ])('for "%s" is not', (host) => {
    expect(isForThisMachine({ host })).toBe(false)
  })

  it('of another site is none of the page, nor one of another program of this machine', () => {
    const host = '127.0.0.1:4321'
    expect(isOfThePage({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).toBe(true)
    expect(isOfThePage({ host })).toBe(true)
    for (const origin of [
      'http://evil.example',
      'http://127.0.0.1:3000',
      'http://localhost:4321',
      'null',
      `https://${host}`,
    ])
      expect(isOfThePage({ host, origin })).toBe(false)
    for (const site of ['cross-site', 'same-site', 'none'])
      expect(isOfThePage({ host, 'sec-fetch-site': site })).toBe(false)
  })
})
