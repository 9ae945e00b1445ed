import { NP } from '../../course/given-np.ts'
import type { Lang } from '../../model/localized.ts'
import { texts } from '../../text/texts.ts'

/** The result for one file; paths are below the kit. */
export type ResetOutcome =
  | { readonly kind: 'reset'; readonly file: string; readonly backup: string }
  | { readonly kind: 'created' | 'unchanged' | 'no-backup' | 'not-a-file'; readonly file: string }
  | { readonly kind: 'restored'; readonly file: string; readonly from: string; readonly backup?: string }
  | { readonly kind: 'same'; readonly file: string; readonly from: string }
  | { readonly kind: 'failed'; readonly file: string; readonly code: string }

/** Describes the result in one or two lines. */
export function renderReset(outcome: ResetOutcome, lang: Lang): string {
  const { kind, file } = outcome
  const { given, ...ofStubs } = texts(lang).resets
  const resets = file.startsWith(NP) ? { ...ofStubs, ...given } : ofStubs
  if (kind === 'reset') return resets.reset(file, outcome.backup)
  if (kind === 'same') return resets.same(file, outcome.from)
  if (kind === 'failed') return resets.failed(file, outcome.code)
  if (kind !== 'restored') return resets[SIMPLE[kind]](file)
  return [resets.restored(file, outcome.from), ...(outcome.backup ? [resets.replaced(outcome.backup)] : [])].join('\n')
}

/** Whether the command could not do what was requested. */
export const resetFailed = ({ kind }: ResetOutcome): boolean => kind === 'not-a-file' || kind === 'failed'

// --- internal ---

const SIMPLE = {
  created: 'created',
  unchanged: 'unchanged',
  'no-backup': 'noBackup',
  'not-a-file': 'notAFile',
} as const
