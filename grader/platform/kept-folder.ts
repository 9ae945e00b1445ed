import { join } from 'node:path'
import { kitRoot } from './kit-root.ts'

/** Where the kit keeps what belongs to whoever works with it (progress, backups, hints that were seen): one folder, not in git. */
export const keptPath = (...names: readonly string[]): string => join(kitRoot, '.grade', ...names)
