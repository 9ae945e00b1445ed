import { expect, it } from 'vitest'
import { latestOfFiles } from './file-time.ts'

const EVENING = new Date('2026-04-01T20:00:00Z')

it.each([
  [540, '2026-04-01T11:00:00.000Z', false],
  [0, '2026-04-01T20:00:00.000Z', false],
  [undefined, '2026-04-01T20:00:00.000Z', true],
])('a clock without a zone is in the class’s: %s', (zone, at, isZoneAssumed) => {
  expect(latestOfFiles([{ at: EVENING, isZoneless: true }], zone)).toEqual({ at: new Date(at), isZoneAssumed })
})

it('the latest is found in one zone, and an instant stays as it is', () => {
  const noon = { at: new Date('2026-04-01T12:00:00Z') }
  expect(latestOfFiles([{ at: EVENING, isZoneless: true }, noon], 540)).toEqual({ ...noon, isZoneAssumed: false })
  expect(latestOfFiles([], 540)).toBeUndefined()
})
