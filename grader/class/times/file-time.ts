import type { FileTime } from '../../intake/entry.ts'
import type { ZoneMinutes } from './local-time.ts'

/** A time of the class's clock, and whether its zone had to be assumed. */
export interface ClassTime {
  readonly at: Date
  readonly isZoneAssumed: boolean
}

/** The latest of the times of some files; a clock without a zone is in `zone`, else in Greenwich's, never in the machine's. */
export function latestOfFiles(times: readonly FileTime[], zone: ZoneMinutes | undefined): ClassTime | undefined {
  const all = times.map(({ at, isZoneless = false }) => ({
    at: isZoneless ? new Date(at.getTime() - (zone ?? 0) * 60_000) : at,
    isZoneAssumed: isZoneless && zone === undefined,
  }))
  return all.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0]
}
