import type { CheckVerdict, CourseVerdict } from '../model/verdict.ts'
import type { Submission } from '../model/submission.ts'

/** What a verdict may depend on: nothing else of a submission goes to the grader, for one verdict serves everybody who handed in the same. */
export const gradedPartOf = ({ files, unreadable }: Submission): Submission => ({ files, unreadable })

/** What was found in place of the files that are missing, by the course's file. */
export function foundInstead({ unreadable, mistakable }: Submission): Readonly<Record<string, string>> | undefined {
  const found = [...(mistakable ?? [])].filter(([file]) => unreadable.get(file) === 'missing')
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

/** The verdict with the names of this submission's own files, and of nobody else's. */
export const withOwnFiles = (verdict: CourseVerdict, found: Readonly<Record<string, string>> = {}): CourseVerdict => ({
  ...verdict,
  exercises: verdict.exercises.map((exercise) => ({
    ...exercise,
    checks: exercise.checks.map((check) => withOwnFile(check, found)),
  })),
})

// --- internal ---

function withOwnFile(check: CheckVerdict, found: Readonly<Record<string, string>>): CheckVerdict {
  if (check.status === 'passed' || check.status === 'skipped' || check.failure?.kind !== 'unreadable') return check
  const { found: _another, ...failure } = check.failure
  const own = failure.file === undefined ? undefined : found[failure.file]
  return { ...check, failure: { ...failure, ...(own !== undefined && { found: own }) } }
}
