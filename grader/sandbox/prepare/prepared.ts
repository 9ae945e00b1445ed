import type { ExerciseId } from '../../model/exercise.ts'
import type { Finding } from '../../model/finding.ts'
import type { Bundle } from '../host/session.ts'
import type { MachineFault } from '../../model/outcome.ts'
import type { Neighbours } from '../../model/conditions.ts'

/** What is handed to the workbench. */
export interface Workpiece {
  readonly id: ExerciseId
  readonly files: ReadonlyMap<string, string>
  readonly neighbours: Neighbours
}

/** What comes back: the declarations' findings, the file's relative imports, and a script where one could be made. */
export interface Prepared {
  readonly findings: readonly Finding[]
  readonly imports: readonly string[]
  readonly bundle?: Bundle
  /** Why there is no bundle, where the findings do not say it. */
  readonly unbundled?: string
  /** Set where the tools themselves were hung or crashed by the file. */
  readonly gaveUp?: 'hung' | 'crashed'
  /** Set where the machine kept the tools from their work. */
  readonly fault?: MachineFault
}

/** What the worker says: once that it is ready for work, then the answer to each workpiece. */
export type FromPrepareWorker = { readonly kind: 'ready' } | { readonly kind: 'prepared'; readonly prepared: Prepared }
