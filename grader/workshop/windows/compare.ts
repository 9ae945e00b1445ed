/** A report without what differs from run to run and from system to system: times, the system's isolation. */
export function stable(report: unknown): unknown {
  if (Array.isArray(report)) return report.map(stable)
  // Only a signal finds out where a loop was, and Windows has none.
  if (typeof report === 'string')
    return report.replace(/^(The code did not finish [^]*?)\n +Where [^]*$/, '$1').replaceAll(MOMENT, 'a day')
  if (typeof report === 'number') return Number(report.toPrecision(DIGITS))
  if (typeof report !== 'object' || report === null) return report
  const kept = Object.entries(report).filter(([name, value]) => !UNSTABLE.has(name) && value !== undefined)
  return Object.fromEntries(kept.map(([name, value]) => [name, stable(value)]))
}

/** A text without days and times, and without the columns that are as wide as these. */
export const withoutDays = (text: string): string =>
  text.replaceAll(MOMENT, 'a day').replaceAll(DAY, 'a day').replaceAll(/ {2,}/g, '  ')

/** Where two reports differ, field by field: a line for each. */
export function differences(one: unknown, other: unknown, at = 'report'): string[] {
  if (Object.is(one, other)) return []
  if (!isTree(one) || !isTree(other)) return [`${at}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`]
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].flatMap((name) => differences(one[name], other[name], `${at}.${name}`))
}

// --- internal ---

const UNSTABLE: ReadonlySet<string> = new Set(['durationMs', 'seconds', 'isolation', 'weakSystem', 'looks'])

// When a report was made, a file handed in or an exercise passed: a walk may go on over midnight.
const MOMENT = /\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?/g
const DAY = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,2}\b/g

// What two versions of V8 may round otherwise is beyond it.
const DIGITS = 9

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
