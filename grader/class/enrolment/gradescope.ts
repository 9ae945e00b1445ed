// The doorman of yaml: reads the metadata file in a Gradescope export.
import { parse } from 'yaml'
import type { Student } from './student.ts'

/** Gradescope's data about one folder of its export. */
export interface GradescopeRecord {
  /** Several if a group submitted together. */
  readonly students: readonly Student[]
  readonly submittedAt?: Date
}

/** The name of the metadata file. */
export const GRADESCOPE_PAGE = 'submission_metadata.yml'

/** Reads the metadata: folder → who and when. Leaves out unexpected entries. */
export function readGradescopePage(text: string): ReadonlyMap<string, GradescopeRecord> {
  const page = recordOf(parseOrNothing(text))
  return new Map(Object.entries(page).map(([folder, value]) => [folder, readRecord(recordOf(value))]))
}

/** Who a submitter is to Gradescope, alone or in a group: by number, else by address; a name alone may be two people's. */
export const gradescopePerson = ({ id, email }: Student): string | undefined =>
  id === undefined && email === undefined ? undefined : `gradescope ${id ?? email ?? ''}`

// --- internal ---

type Fields = Readonly<Record<string, unknown>>

const recordOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})

function parseOrNothing(text: string): unknown {
  try {
    // The keys are Ruby symbols such as ":submitters", which YAML reads as text.
    return parse(text, { maxAliasCount: 0, logLevel: 'silent' }) as unknown
  } catch {
    return undefined
  }
}

function readRecord(record: Fields): GradescopeRecord {
  const submitters = record[':submitters']
  const at = record[':created_at']
  const submittedAt = at instanceof Date ? at : new Date(typeof at === 'string' ? at.replace(/ (?=Z|[+-]\d)/, '') : NaN)
  return {
    students: (Array.isArray(submitters) ? submitters : []).map((one) => readStudent(recordOf(one))),
    submittedAt: Number.isNaN(submittedAt.getTime()) ? undefined : submittedAt,
  }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined

const readStudent = (fields: Fields): Student => ({
  name: textOf(fields[':name']),
  id: textOf(fields[':sid']),
  email: textOf(fields[':email']),
})
