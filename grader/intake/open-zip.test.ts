import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { openZip } from './open-zip.ts'

async function timeIn(options: { readonly forceDosTimestamp: boolean }) {
  const zip = new ZipFile()
  // The clock on the wall where it was packed, wherever this test runs.
  zip.addBuffer(Buffer.from('x'), 'softmax.ts', { mtime: new Date(2026, 3, 1, 20, 0, 0), ...options })
  zip.end()
  const { leaves } = await openZip(await buffer(zip.outputStream as Readable))
  return leaves[0].modified
}

it('a clock without a zone is told as such, and not read in the machine’s', async () => {
  expect(await timeIn({ forceDosTimestamp: true })).toEqual({
    at: new Date('2026-04-01T20:00:00Z'),
    isZoneless: true,
  })
  expect(await timeIn({ forceDosTimestamp: false })).toEqual({ at: new Date(2026, 3, 1, 20, 0, 0) })
})
