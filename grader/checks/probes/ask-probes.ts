import { readFileSync } from 'node:fs'
import type { ExerciseId } from '../../model/exercise.ts'
import type { TracedCall } from '../../model/trace.ts'
import type { Contracts } from '../../course/contracts/index.ts'
import { loadIfThere } from '../../platform/load-module.ts'
import { CallFailedError } from '../call-failed-error.ts'
import { digest, fingerprintOfFailure, fingerprintOfValue } from '../fingerprint.ts'
import type { Subject } from '../subject.ts'

/** A question that no check asks: its answers tell the known wrong answers from each other. It moves no points. */
export type Probe<Id extends ExerciseId> = (subject: Subject<Id>) => Promise<unknown>

/**
 * Asks an exercise its probes (`probes/chNN/<exercise>.ts`) and keeps what came as fingerprints. They are the same under every seed. After a
 * call that did not come back, nothing more is asked.
 */
export async function askProbes<Id extends keyof Contracts>(id: Id, subject: Subject<Id>): Promise<TracedCall[]> {
  const url = new URL(`./${id}.ts`, import.meta.url)
  const file = await loadIfThere<{ readonly probes: readonly Probe<Id>[] }>(url)
  const version = file ? versionOf(url) : ''
  const limited = subject.with({ timeoutMs: TIMEOUT_MS })
  const answers: TracedCall[] = []
  for (const [n, probe] of file?.probes.entries() ?? []) {
    const given = digest(`${version} ${n}`)
    try {
      answers.push({ given, came: fingerprintOfValue(await probe(limited)) })
    } catch (error) {
      if (!(error instanceof CallFailedError)) return answers
      answers.push({ given, came: fingerprintOfFailure(error.outcome) })
      if (error.outcome.kind !== 'threw') return answers
    }
  }
  return answers
}

// --- internal ---

/**
 * The text of the probes, and of those that they share with another exercise: it is the same however it was transformed, and probes that have
 * changed compare with nothing.
 */
function versionOf(url: URL): string {
  const text = readFileSync(url, 'utf8').replaceAll('\r', '')
  const shared = [...text.matchAll(/^import \{.*\} from '(\.\.\/[\w-]+\.ts)'$/gm)]
  return text + shared.map(([, path]) => versionOf(new URL(path, url))).join('')
}

const TIMEOUT_MS = 1_000
