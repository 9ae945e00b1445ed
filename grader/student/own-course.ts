import { join } from 'node:path'
import { DEFAULT_SEED } from '../checks/seeds.ts'
import { kitRoot } from '../platform/kit-root.ts'
import { digestsOf } from './progress/digests.ts'
import { keepProgress } from './progress/kept.ts'
import type { Memory } from './progress/memory.ts'
import type { Submission } from '../model/submission.ts'
import type { Standing } from '../verdict/standing.ts'
import type { GraderOptions } from '../grade.ts'

/** The options that determine whose exercises are graded, and how. */
type OwnOptions = Pick<GraderOptions, 'neighbours' | 'seed'> & { readonly folder: string }

/** Whether a student grades their own `exercises/`: only that progress is stored. */
export const isOwnCourse = ({ folder, neighbours, seed }: OwnOptions): boolean =>
  folder === join(kitRoot, 'exercises') && neighbours === 'own' && seed === DEFAULT_SEED

/** Stores the status of exercises in `exercises/`. */
export const keepStandings = (
  standings: readonly Standing[],
  { files }: Submission,
  quick: boolean,
  now = new Date(),
): Promise<Memory> => keepProgress({ standings, digests: digestsOf(files), quick, now })
