import { readAttempt } from '../../intake/attempts.ts'
import { treeOf } from '../../intake/entry.ts'
import { latestOfFiles } from '../times/file-time.ts'
import { parseTime, type ZoneMinutes } from '../times/local-time.ts'
import type { ExportName } from './export-names.ts'
import { gradescopePerson, type GradescopeRecord } from './gradescope.ts'
import type { Source } from './sources.ts'
import type { TopEntry } from './top-entries.ts'

/** An entry of a class with what its name says: a submission, or one of its files. */
export interface Part {
  readonly named: ExportName
  readonly entry: TopEntry
}

/** What the export's own files say of the students. */
export interface Pages {
  readonly gradescope: ReadonlyMap<string, GradescopeRecord>
  /** The names of Blackboard's students, by login. */
  readonly blackboard: ReadonlyMap<string, string>
}

/** Makes the submission that some entries of a class are. */
export function sourceOf(parts: readonly Part[], pages: Pages, zone: ZoneMinutes | undefined): Source {
  const [{ named, entry }] = parts
  const record = pages.gradescope.get(entry.name)
  const leaves = parts.flatMap(({ entry: { leaf }, named: { file } }) =>
    leaf && file !== undefined ? [{ ...leaf, path: file.normalize('NFC') }] : [],
  )
  const packed = latestOfFiles(
    parts.flatMap(({ entry: { leaf } }) => leaf?.modified ?? []),
    zone,
  )
  const marks = parts.flatMap((part) => (part.named.late === undefined ? [] : [part.named.late]))
  const name = pages.blackboard.get(named.student.login ?? '')
  return {
    name: nameOf(parts),
    ...(entry.kind === 'file' && { files: parts.map((part) => part.entry.name.normalize('NFC')) }),
    group: named.group,
    students: record?.students.length
      ? record.students
      : [name === undefined ? named.student : { ...named.student, name }],
    hasName: record?.students.length ? true : named.hasName || name !== undefined,
    person: personOf(named, record),
    ...(named.people && !record && { people: named.people }),
    attempt: named.attempt ?? readAttempt(named.file ?? '').attempt,
    stem: readAttempt(named.file ?? named.group).stem,
    late: marks.length > 0 ? marks.includes(true) : undefined,
    packedAt: packed?.at,
    isZoneAssumed: packed?.isZoneAssumed,
    ...timeOf(named, record, zone),
    open: leaves.length > 0 ? async () => treeOf(leaves) : entry.open,
  }
}

// --- internal ---

/** What the files of one submission are called together: each has the system's words before its own name. */
function nameOf(parts: readonly Part[]): string {
  const names = parts.map(({ entry }) => entry.name.normalize('NFC'))
  const heads = parts.map(({ named: { file = '' } }, i) => names[i].slice(0, names[i].length - file.length))
  if (parts.length === 1 || heads[0] === '') return names[0]
  // Canvas numbers each file.
  return heads.every((head) => head === heads[0]) ? heads[0].replace(/[ _-]+$/, '') : `${heads[0]}…`
}

// Of a group each member is somebody.
function personOf({ person }: ExportName, record: GradescopeRecord | undefined): string | undefined {
  const [first, ...others] = record?.students ?? []
  if (!first) return person
  return others.length > 0 ? undefined : (gradescopePerson(first) ?? `gradescope ${first.name ?? ''}`)
}

function timeOf(
  { submittedAt }: ExportName,
  record: GradescopeRecord | undefined,
  zone: ZoneMinutes | undefined,
): Pick<Source, 'submittedAt' | 'timeFrom' | 'isZoneAssumed'> {
  if (record?.submittedAt) return { submittedAt: record.submittedAt, timeFrom: 'gradescope', isZoneAssumed: false }
  const at = submittedAt === undefined ? undefined : parseTime(submittedAt, zone ?? 0)
  return at ? { submittedAt: at, timeFrom: 'blackboard', isZoneAssumed: zone === undefined } : {}
}
