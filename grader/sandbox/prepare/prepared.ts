import type { ExerciseId } from '../../course/manifest.ts'
import type { Finding } from '../../signature/index.ts'
import type { Bundle } from '../host/session.ts'
import type { MachineFault } from '../protocol/outcome.ts'

/** Whose code an exercise's imports lead to: the kit's own solutions, or the submission's other files. */
export type Neighbours = 'reference' | 'own'

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
