import { readSolutionsOrThrow, hasSolutions } from '../../course/solutions.ts'
import { fileOf } from '../../course/manifest.ts'
import { takeSubmission } from '../../intake/take.ts'
import type { SubmissionRecord } from '../class-record.ts'
import { enroll } from '../enroll.ts'
import { openClass } from '../enrolment/sources.ts'
import { callOf } from '../insights/insights.ts'
import { NoClassError, readKeptClass } from '../kept-class.ts'
import { printsOf } from './prints.ts'
import type { ComparedWork } from './same-work.ts'

/** The work of a class's records, as it is compared. */
export const comparedOf = (records: readonly SubmissionRecord[], from: 'class' | 'earlier'): ComparedWork[] =>
  records.flatMap((record) => (record.prints ? [{ who: whoIn(record), from, prints: record.prints }] : []))

/** How the students of a submission are called. */
export const whoIn = ({ students, key }: Pick<SubmissionRecord, 'students' | 'key'>): string =>
  students.map((student) => callOf(student, key)).join(' + ')

/** The kit's own solutions, where it has them. */
export const comparedSolutions = (): ComparedWork[] =>
  hasSolutions()
    ? [
        {
          who: '',
          from: 'solutions',
          prints: printsOf(new Map([...readSolutionsOrThrow()].map(([id, text]) => [fileOf(id), text]))),
        },
      ]
    : []

/** The work of an earlier class: its grades, or its submissions. */
export async function readEarlier(folder: string): Promise<ComparedWork[]> {
  try {
    const { record } = await readKeptClass(folder)
    return comparedOf(record.submissions, 'earlier')
  } catch (error) {
    if (!(error instanceof NoClassError)) throw error
  }
  const { sources, close } = await openClass(folder)
  const found: ComparedWork[] = []
  for (const { source, students, key } of enroll(sources, {})) {
    if (!source) continue
    const { submission } = await takeSubmission(source.open)
    found.push({ who: whoIn({ students, key }), from: 'earlier', prints: printsOf(submission.files) })
  }
  close()
  return found
}
