import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseSizes, residentSizes } from './resident-size.ts'

describe('the resident size of processes', () => {
  it('is read from a table of ps', () => {
    expect(parseSizes('  501   2048\n70123 1048576\n')).toEqual(
      new Map([
        [501, 2],
        [70123, 1024],
      ]),
    )
  })

  it.skipIf(!['/bin/ps', '/usr/bin/ps'].some(existsSync))(
    'is what ps tells of this process, and of none that has ended',
    async () => {
      const sizes = await residentSizes([process.pid, 2 ** 30])
      expect([...sizes.keys()]).toEqual([process.pid])
      expect(sizes.get(process.pid)).toBeGreaterThan(20)
    },
  )
})
