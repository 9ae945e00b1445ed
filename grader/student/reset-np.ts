import { NP, readGivenNp } from '../course/given-np.ts'
import { resetFile, restoreFile } from './reset-file.ts'
import type { ResetOutcome } from './screen/reset.ts'

/** Puts `#np` back as it was given, each file with a backup; answers with what was done, or once that there was nothing to do. */
export const resetNp = (): Promise<ResetOutcome[]> => ofEach(resetFile, 'unchanged')

/** Restores the latest backups of the files of `#np`. */
export const restoreNp = (): Promise<ResetOutcome[]> => ofEach(restoreFile, 'no-backup')

// --- internal ---

async function ofEach(act: typeof resetFile, nothing: 'unchanged' | 'no-backup'): Promise<ResetOutcome[]> {
  const outcomes: ResetOutcome[] = []
  for (const [file, text] of await readGivenNp()) outcomes.push(await act({ file, given: async () => text }))
  const done = outcomes.filter(({ kind }) => kind !== nothing)
  return done.length > 0 ? done : [{ kind: nothing, file: NP }]
}
