import { type Audience, isUnderSecret } from '../verdict/student-view.ts'
import type { CourseVerdict } from '../model/verdict.ts'

/**
 * Who a report is made for. Beside `--audience`, which decides for all but the first row:
 *
 * | format                              | with a known seed | under a secret seed |
 * |-------------------------------------|-------------------|---------------------|
 * | gradescope, classroom50             | always students   | always students     |
 * | github                              | students          | students            |
 * | terminal, json, csv, junit, markdown, html | the instructor | students         |
 *
 * The systems of the first row show students what they are given.
 */
export function audienceOf(
  format: string,
  verdict: Pick<CourseVerdict, 'seed'>,
  requested: Audience | undefined,
): Audience {
  if (ALWAYS_STUDENTS.has(format)) return 'student'
  return requested ?? (isUnderSecret(verdict) || format === 'github' ? 'student' : 'instructor')
}

// --- internal ---

const ALWAYS_STUDENTS: ReadonlySet<string> = new Set(['gradescope', 'classroom50'])
