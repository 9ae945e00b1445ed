import type { ExerciseReport } from '../model/check.ts'
import { fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { hasSolutions, readSolutionsOrThrow } from '../course/solutions.ts'
import { readWrongAnswers } from './bank.ts'
import { type KnownWrong, readKnown } from './known.ts'
import { record } from './record.ts'
import { wrongAnswerText } from './wrong-answer.ts'

/** Runs an exercise's checks on other files. */
export type RunChecks = (id: ExerciseId, files: ReadonlyMap<string, string>) => Promise<ExerciseReport>

/** Finds the results of an exercise's wrong answers under a seed without derived fingerprints. */
export interface Replay {
  known(id: ExerciseId): Promise<readonly KnownWrong[]>
}

/**
 * Runs the checks on the wrong answers themselves, if this copy of the kit has them. A failed exercise waits at most one second for this;
 * the rest use their fingerprints, and run when the next student fails.
 */
export function openReplay(run: RunChecks): Replay {
  const done = new Map<ExerciseId, KnownWrong[]>()
  let solutions: ReadonlyMap<string, string> | undefined
  return {
    known: async (id) => {
      const derived = readKnown(id)
      const played = done.get(id) ?? []
      done.set(id, played)
      const answers = hasSolutions() ? await readWrongAnswers(id) : []
      const until = performance.now() + BUDGET_MS
      for (const answer of answers.slice(played.length)) {
        if (performance.now() > until) break
        solutions ??= new Map([...readSolutionsOrThrow()].map(([other, text]) => [fileOf(other), text]))
        const files = new Map(solutions).set(fileOf(id), wrongAnswerText(solutions.get(fileOf(id))!, answer))
        const { checks = [] } = await run(id, files)
        const metas = checks.map(({ meta }) => meta)
        // Probes are the same under every seed.
        played.push({ ...record(answer, metas), probes: derived.find((one) => one.id === answer.id)?.probes })
      }
      return [...played, ...derived.filter(({ id: name }) => played.every((one) => one.id !== name))]
    },
  }
}

// --- internal ---

const BUDGET_MS = 1_000
