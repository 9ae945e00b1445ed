import type { Unbundled } from '../../model/check.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { Finding, FindingOf } from '../../model/finding.ts'
import type { Bundle } from '../host/session.ts'
import type { MachineFault } from '../../model/outcome.ts'
import type { Neighbours } from '../../model/conditions.ts'

/** A request to the prepare worker (workbench). */
export interface PrepareRequest {
  readonly id: ExerciseId
  readonly files: ReadonlyMap<string, string>
  readonly neighbours: Neighbours
  /** The earlier exercises whose exports come with it, where they are not those of the manifest. */
  readonly triedWith?: readonly ExerciseId[]
}

/** Its answer: the findings about declarations, the file's relative imports, and a script if one could be made. */
export interface Prepared {
  readonly findings: readonly Finding[]
  /** What may be a mistake and costs nothing: it is told where a check fails. */
  readonly doubts?: readonly FindingOf<'habit'>[]
  readonly imports: readonly string[]
  readonly bundle?: Bundle
  /** Why there is no bundle, if the findings do not explain it. */
  readonly unbundled?: Unbundled
  /** Set if the file itself hung or crashed the tools. */
  readonly gaveUp?: 'hung' | 'crashed'
  /** Set if the machine prevented the tools from working. */
  readonly fault?: MachineFault
}

/** A message from the worker: first that it is ready, then the answer to each request. */
export type FromPrepareWorker = { readonly kind: 'ready' } | { readonly kind: 'prepared'; readonly prepared: Prepared }
