import { join } from 'node:path'
import { kitRoot } from './kit-root.ts'

/** The one folder, outside git, where the kit keeps a user's own data: progress, backups, hints that were seen. */
export const keptPath = (...names: readonly string[]): string => join(kitRoot, '.grade', ...names)
