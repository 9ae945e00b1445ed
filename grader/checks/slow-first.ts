import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The kit's own tests that take longest, the longest first: each grades many submissions, trains, or starts many commands. A test sees
 * to it that they are there.
 */
export const SLOW: readonly string[] = [
  'workshop/selftest/attacks',
  'workshop/selftest/train',
  'workshop/selftest/wrong-answers',
  'workshop/selftest/stubs-and-solutions',
  'workshop/selftest/machine/hangs',
  'workshop/selftest/machine/commands',
  'workshop/selftest/cohort',
  'workshop/selftest/machine/system-errors',
  'workshop/selftest/mixed-class',
  'workshop/selftest/costs-once',
  'workshop/selftest/machine/paths',
  'workshop/selftest/machine/limits',
  'workshop/strangers/strangers',
  'workshop/selftest/carried-forward',
  'workshop/selftest/network-mistakes',
  'workshop/selftest/hint-and-reset',
  'workshop/selftest/machine/guests',
  'workshop/selftest/secrets',
  'workshop/selftest/warm-grader',
  'workshop/selftest/release',
  'workshop/selftest/students-copy',
  'workshop/selftest/right-answers',
  'sandbox/prepare/preparation',
  'workshop/selftest/page',
  'workshop/selftest/reports',
  'cli/workshop/bench',
  'workshop/selftest/figures',
  'sandbox/host/session',
  'workshop/selftest/hostile-submissions',
  'workshop/selftest/try',
  'workshop/selftest/cut-out',
  'workshop/selftest/orphans',
  'workshop/selftest/machine/prepare-worker',
  'workshop/selftest/attacks-system',
  'workshop/selftest/attacks-inside',
  'workshop/selftest/commands',
  'workshop/selftest/small-mistakes',
  'workshop/selftest/editor',
  'workshop/selftest/first-minutes',
  'workshop/selftest/watch',
  'workshop/selftest/manifest',
  'cli/workshop/mutate',
]

/** The pattern by which vitest finds such a file. */
export const testFileOf = (name: string): string => `grader/${name}.test.ts`

/**
 * The order in which vitest takes the test files: the slow ones first, so that no processor waits at the end for a file that another one has
 * begun late. The others come as vitest would have them.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line no-array-sort -- this is no array
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => rank(a) - rank(b))
  }
}

// --- internal ---

function rank({ moduleId }: TestSpecification): number {
  const file = moduleId.replaceAll('\\', '/')
  const at = SLOW.findIndex((name) => file.endsWith(`/${testFileOf(name)}`))
  return at < 0 ? SLOW.length : at
}
