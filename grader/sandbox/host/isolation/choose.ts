import { bubblewrapLevel } from './bubblewrap.ts'
import type { Level } from './level.ts'
import { type Isolation, type IsolationOption, ISOLATIONS, type MissingIsolation } from '../../../model/isolation.ts'
import { probe } from './probe.ts'
import { processLevel } from './process.ts'
import { tooLowLimit } from './too-low-limit.ts'
import { userLevel } from './user.ts'

/** Thrown when the requested isolation level is not available here; the grader never falls back to a weaker one. */
export class IsolationUnavailableError extends Error {
  readonly isolation: Isolation
  readonly missing: MissingIsolation
  constructor(isolation: Isolation, missing: MissingIsolation) {
    super(`isolation ${isolation}: ${missing}`)
    this.isolation = isolation
    this.missing = missing
  }
}

/**
 * The level that was asked for, or for `auto` the strongest that works here. Throws `IsolationUnavailableError`, at once where a limit is too
 * low for as many `graders` as work at the same time.
 */
export async function chooseIsolation(option: IsolationOption, graders = 1): Promise<Level> {
  const low = tooLowLimit(graders)
  if (low) throw new IsolationUnavailableError(option === 'auto' ? 'process' : option, low)
  if (option !== 'auto') return levelOrThrow(option)
  for (const isolation of ISOLATIONS.toReversed()) {
    const found = await tried(isolation)
    if ('level' in found) return found.level
  }
  return levelOrThrow('process')
}

/** The levels that work here, weakest first. */
export async function isolationsHere(): Promise<Isolation[]> {
  const found = await Promise.all(ISOLATIONS.map(tried))
  return ISOLATIONS.filter((_, i) => 'level' in found[i])
}

// --- internal ---

type ProbedLevel = { readonly level: Level } | { readonly missing: MissingIsolation }

const results = new Map<Isolation, Promise<ProbedLevel>>()

/** Probed once in the life of a process. */
function tried(isolation: Isolation): Promise<ProbedLevel> {
  const result = results.get(isolation) ?? firstThatHolds(candidates(isolation))
  results.set(isolation, result)
  return result
}

function candidates(isolation: Isolation): Level[] {
  if (isolation === 'process') return [processLevel]
  if (isolation === 'user') return [userLevel]
  const isRoot = process.getuid?.() === 0
  return isRoot ? [bubblewrapLevel(true), bubblewrapLevel(false)] : [bubblewrapLevel(false)]
}

async function firstThatHolds(levels: readonly Level[]): Promise<ProbedLevel> {
  let missing: MissingIsolation = 'leaky'
  for (const level of levels) {
    const lacks = await probe(level)
    if (!lacks) return { level }
    missing = lacks
  }
  return { missing }
}

async function levelOrThrow(isolation: Isolation): Promise<Level> {
  const found = await tried(isolation)
  if ('level' in found) return found.level
  throw new IsolationUnavailableError(isolation, found.missing)
}
