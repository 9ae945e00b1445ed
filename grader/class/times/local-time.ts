/** The zone of times that name none, in minutes east of Greenwich. */
export type ZoneMinutes = number

/**
 * Parses a time as systems and spreadsheets write it, `2026-04-01 23:20`, `2026. 4. 1. 오후 11:20`, `1 April 2026, 11:20 PM`; without a zone
 * of its own it is in `zone`, never in the machine's. Undefined where it cannot be read for certain: no date, no time of day, 3/4/2026.
 */
export function parseTime(text: string, zone: ZoneMinutes): Date | undefined {
  const plain = text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim()
  const { rest, minutes } = withoutZone(plain)
  const clock = CLOCK.exec(rest)?.groups
  const found = clock && findDay(rest.replace(CLOCK, ' '))
  const time = clock && timeOf(clock)
  if (!found || !time || !isHarmless(found.around)) return undefined
  return instantOf(found.day, time, minutes ?? zone)
}

/** The zone that a time names, in minutes: +09:00, Z, KST. */
export const zoneIn = (text: string): ZoneMinutes | undefined => withoutZone(text.trim()).minutes

/** The same instant as a clock in that zone shows it; without one, in Greenwich: 2026-04-01T23:10:00+09:00. */
export function showTime(iso: string, zone: ZoneMinutes | undefined): string {
  if (zone === undefined) return iso
  const local = new Date(Date.parse(iso) + zone * 60_000).toISOString().slice(0, 19)
  const two = (count: number): string => String(count).padStart(2, '0')
  const size = Math.abs(zone)
  return `${local}${zone < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** The same for a reader, to the minute: 2026-04-01 23:10 +09:00. */
export function showMinute(iso: string, zone: ZoneMinutes | undefined): string {
  const shown = showTime(iso, zone)
  const offset = zone === undefined ? 'UTC' : shown.slice(19)
  return `${shown.slice(0, 10)} ${shown.slice(11, 16)} ${offset}`
}

// --- internal ---

type Groups = Readonly<Record<string, string | undefined>>
type Day = readonly [year: number, month: number, day: number]
type Time = readonly [hour: number, minute: number, second: number]

const ZONE =
  /(?<=:\d\d(?:\.\d+)?(?: ?[ap]m)? ?)\(?(?:(?<name>Z|UTC|GMT|KST|JST)|(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d)?)\)?$/i
const NAMED: Readonly<Record<string, ZoneMinutes>> = { z: 0, utc: 0, gmt: 0, kst: 540, jst: 540 }

function withoutZone(text: string): { readonly rest: string; readonly minutes?: ZoneMinutes } {
  const found = ZONE.exec(text)
  if (!found?.groups) return { rest: text }
  const { name, sign, hours, minutes = '0' } = found.groups
  const size = Number(hours ?? 0) * 60 + Number(minutes)
  const named = name === undefined ? undefined : NAMED[name.toLowerCase()]
  return { rest: text.slice(0, found.index).trim(), minutes: named ?? (sign === '-' ? -size : size) }
}

const HALF = '오전|오후|[ap]\\.?m\\.?'
const CLOCK = new RegExp(
  `(?:\\b|(?<=\\d)T|^|(?<=\\s))(?<before>오전|오후|[AP]M)? ?(?<hour>\\d{1,2})(?::| ?시 ?)(?:(?<minute>\\d{1,2})(?::(?<second>\\d{1,2})(?:\\.\\d+)?| ?분(?: ?(?<also>\\d{1,2}) ?초)?)?)?(?: ?(?<after>${HALF}))?(?!\\d|:)`,
  'i',
)

function timeOf({ before, hour, minute, second, also, after }: Groups): Time | undefined {
  const half = (before ?? after)?.toLowerCase()
  const h = Number(hour)
  if (half !== undefined && (h < 1 || h > 12)) return undefined
  const isLater = half === '오후' || half?.startsWith('p')
  const time: Time = [
    half === undefined ? h : (h % 12) + (isLater ? 12 : 0),
    Number(minute ?? 0),
    Number(second ?? also ?? 0),
  ]
  return time[0] < 24 && time[1] < 60 && time[2] < 60 ? time : undefined
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(?<month>${MONTHS.join('|')})[a-z]*\\.?`

// The year comes first, or the month is a word: 3/4/2026 could be March or April.
const DAYS = [
  /(?<!\d)(?<year>20\d\d) ?[-/.년] ?(?<month>\d{1,2}) ?[-/.월] ?(?<day>\d{1,2})(?!\d)/,
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH},?[ -](?<year>20\\d\\d)(?!\\d)`, 'i'),
  new RegExp(`${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>20\\d\\d)(?!\\d)`, 'i'),
]
const EUROPEAN = /(?<!\d)(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>20\d\d)(?!\d)/

function findDay(text: string): { readonly day: Day; readonly around: string } | undefined {
  for (const pattern of [...DAYS, EUROPEAN]) {
    const { 0: whole, groups } = pattern.exec(text) ?? {}
    const day = groups && (pattern === EUROPEAN ? europeanDay(groups) : namedDay(groups))
    if (whole !== undefined && day) return { day, around: text.replace(whole, ' ') }
  }
  return undefined
}

function namedDay({ year, month = '', day }: Groups): Day {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase())
  return [Number(year), named >= 0 ? named + 1 : Number(month), Number(day)]
}

function europeanDay({ year, first, second }: Groups): Day | undefined {
  const [a, b] = [Number(first), Number(second)]
  if (a <= 12 && b <= 12 && a !== b) return undefined
  return a > 12 ? [Number(year), b, a] : [Number(year), a, b]
}

const WEEKDAY = /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[월화수목금토일](?:요일)?|at|t)$/i

// What is left could be a zone that is not known here: EST.
const isHarmless = (around: string): boolean =>
  (around.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => WEEKDAY.test(word))

function instantOf([year, month, day]: Day, [hour, minute, second]: Time, zone: ZoneMinutes): Date | undefined {
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  // The 30th of February would be a day in March.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return new Date(date.getTime() - zone * 60_000)
}
