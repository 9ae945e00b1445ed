import { readSolutionsOrThrow, hasSolutions } from '../../course/solutions.ts'
import { fileOf } from '../../course/manifest.ts'
import { takeSubmission } from '../../intake/take.ts'
import type { SubmissionRecord } from '../class-record.ts'
import { enroll } from '../enroll.ts'
import { workKeyOf } from '../enrolment/part-keys.ts'
import { groupBy } from '../../platform/group-by.ts'
import { openClass } from '../enrolment/sources.ts'
import { displayNames } from '../enrolment/student.ts'
import { NoClassError, readKeptClass } from '../kept-class.ts'
import { printsOf } from './prints.ts'
import type { ComparedWork } from './same-work.ts'

/** The work of a class's records, as it is compared: a group's once, though its parts are given other points. */
export const comparedOf = (records: readonly SubmissionRecord[], from: 'class' | 'earlier'): ComparedWork[] =>
  groupsIn(records).flatMap(({ record, who, people }) =>
    record.prints ? [{ who, people, from, prints: record.prints }] : [],
  )

/** Each piece of work, and who handed it in. */
export function groupsIn(
  records: readonly SubmissionRecord[],
): { readonly record: SubmissionRecord; readonly who: string; readonly people: number }[] {
  return [...groupBy(records, ({ key }) => workKeyOf(key)).values()].map((all) => ({
    record: all[0],
    who: all.map(whoIn).join(' + '),
    people: all.flatMap(({ students }) => students).length,
  }))
}

/** The kit's own solutions, where it has them. */
export const comparedSolutions = (): ComparedWork[] =>
  hasSolutions()
    ? [
        {
          who: '',
          people: 0,
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
    found.push({
      who: whoIn({ students, key }),
      people: students.length,
      from: 'earlier',
      prints: printsOf(submission.files),
    })
  }
  close()
  return found
}

// --- internal ---

const whoIn = (one: Pick<SubmissionRecord, 'students' | 'key'>): string => displayNames(one, ' + ')
