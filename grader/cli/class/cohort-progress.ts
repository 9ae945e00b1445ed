import type { CohortListener } from '../../class/cohort.ts'
import { finalScore } from '../../verdict/final-score.ts'
import { safeText } from '../../text/safe-text.ts'
import type { Texts } from '../../text/texts.ts'
import { openStatusLine } from '../status-line.ts'

/** Tells how far a class is: a line at the foot of a terminal, or a line for each submission in a log. */
export interface CohortProgress {
  readonly listener: CohortListener
  /** The keys of those that were known from before. */
  kept(): ReadonlySet<string>
  clear(): void
}

/** Progress on that stream; `problems` are told before anything is graded. */
export function openCohortProgress(
  stream: NodeJS.WriteStream,
  words: Texts['cohort'],
  problems: readonly string[] = [],
  now = Date.now,
): CohortProgress {
  const status = openStatusLine(stream)
  const say = (line: string): void => {
    status.clear()
    stream.write(`${safeText(line)}\n`)
  }
  const started = now()
  const kept = new Set<string>()
  let [total, done, graded] = [0, 0, 0]
  const show = (): void => status.show(words.progress(done, total, minutesLeft(now() - started, graded, total - done)))
  return {
    kept: () => kept,
    clear: status.clear,
    listener: {
      onStart: (found) => {
        total = found.total
        if (found.isOtherClass) say(words.otherClass)
        for (const problem of problems) say(problem)
        if (found.inside !== undefined) say(words.inside(found.inside))
        if (found.opened !== undefined && found.opened.length > 0) say(words.opened(found.opened))
        say(words.started(found.handedIn))
        if (found.damaged > 0) say(words.damaged(found.damaged))
        if (found.others.length > 0) say(words.others(shortened(found.others)))
        show()
      },
      onOutcome: ({ record, status: how, verdict }, from) => {
        done++
        if (from === 'graded') graded++
        else if (verdict && how === 'graded') kept.add(record.key)
        const score = verdict ? ` ${finalScore(verdict)}/${verdict.maxScore}` : ''
        if (!stream.isTTY) say(`[${done}/${total}] ${record.key}: ${words.status[how]}${score}`)
        show()
      },
    },
  }
}

// --- internal ---

const SHOWN = 8

const shortened = (names: readonly string[]): string[] =>
  names.length > SHOWN ? [...names.slice(0, SHOWN), '…'] : [...names]

/** Judged by those that were graded in this run; nothing before there are a few. */
function minutesLeft(elapsedMs: number, graded: number, left: number): number | undefined {
  return graded < 3 ? undefined : Math.ceil(((elapsedMs / graded) * left) / 60_000)
}
