import { archiveKind, withoutArchiveEnding } from '../../intake/archive-kind.ts'
import { readAttempt } from '../../intake/attempts.ts'
import { type IdAndName, readIdAndName, readPeople } from './id-and-name.ts'
import { readLooseName } from './loose-name.ts'
import { isStamp } from './stamps.ts'
import type { Student } from './student.ts'

/** What the name of a folder or file in an export contains. */
export interface ExportName {
  /** The identity of a submission in the class; files with the same identity belong together. */
  readonly group: string
  readonly student: Student
  /** Who it is by the system's or the university's number: different ones are different people, whatever their names. */
  readonly person?: string
  /** Several students whose numbers stand in it. */
  readonly people?: readonly IdAndName[]
  /** The student's name is the system's, or stands beside a number; otherwise it may be any label. */
  readonly hasName?: boolean
  /** Whether the export marks it as late, if it marks such. */
  readonly late?: boolean
  /** The system's time of this attempt, without a zone. */
  readonly submittedAt?: string
  readonly attempt?: number
  /** The student's own file name, if the export put a prefix before it. */
  readonly file?: string
  /** It belongs to a submission, but contains no files. */
  readonly textOnly?: boolean
}

/**
 * Parses a name from an export: Canvas `kimchulsoo_LATE_4711_90210_hw.zip` and `kimchulsoo_4711_text.html`, Moodle `김 철수_4711_assignsubmission_file_`, with or without a
 * folder per student, Blackboard `HW 1_kim01_attempt_2026-04-02-01-02-03_hw.zip`; or a name before that of a course file,
 * `2026001_김철수_softmax.ts`; anything else is itself a name, perhaps with a number.
 */
export function readExportName(written: string, kind: 'folder' | 'file'): ExportName {
  const name = inHalfWidth(written)
  const ofFile = kind === 'file' ? (blackboard(name) ?? canvas(name) ?? loose(name)) : undefined
  return moodle(name, kind) ?? ofFile ?? plain(name, kind)
}

/** Whether it is the export's number that tells people apart, and not the student's own. */
export const isOfSystem = ({ person = '' }: Pick<ExportName, 'person'>): boolean => /^[a-z]/.test(person)

/** Who somebody is by their own number and name. */
export const personOf = ({ id = '', name = '' }: Pick<Student, 'id' | 'name'>): string => `${id} ${name}`.trim()

// --- internal ---

/** Digits, letters and brackets as Korean keyboards write them in full width, ２０２６１０１, each as the usual one. */
const inHalfWidth = (text: string): string =>
  text
    .replaceAll(/[\uFF01-\uFF5E]/g, (sign) =>
      sign === '\uFF0F' ? sign : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    )
    .replaceAll('\u3000', ' ')

const MOODLE = /^(?<name>.+?)_(?<number>\d+)_assignsubmission_(?<kind>file|onlinetext)_?(?<file>.*)$/s
const CANVAS = /^(?<name>.+?)(?<late>_LATE)?_(?<user>\d+)_(?<attachment>\d+)_(?<file>.+)$/s
// What was typed in, or an address of a page.
const CANVAS_TEXT = /^(?<name>.+?)(?<late>_LATE)?_(?<user>\d+)_(?:text|link)\.html$/s
// Where students are anonymous.
const CANVAS_ANONYMOUS = /^(?<late>LATE_)?(?<who>anon_[a-z\d]{5})_(?:\d+_(?<file>.+)|(?:text|link)\.html)$/is
// Blackboard translates "attempt".
const BLACKBOARD =
  /^.+_(?<login>[^_]+)_\p{L}+_(?<day>\d{4}-\d\d-\d\d)-(?<hour>\d\d)-(?<minute>\d\d)-(?<second>\d\d)(?:_(?<file>.+)|\.txt)$/su

function moodle(text: string, kind: 'folder' | 'file'): ExportName | undefined {
  const { name, number, kind: what, file } = MOODLE.exec(text)?.groups ?? {}
  if (name === undefined) return undefined
  // If names are hidden, Moodle writes "Participant" in its language, with the number.
  const isHidden = /^(?:participant|참여자|참가자)$/i.test(name)
  return {
    group: `${name}_${number}`,
    student: { ...(!isHidden && (readIdAndName(name) ?? { name })), participant: number },
    person: `moodle ${number}`,
    hasName: !isHidden,
    // A folder that was downloaded twice has a number at its end.
    attempt: kind === 'folder' ? readAttempt(text).attempt : undefined,
    file: kind === 'file' && file ? file : undefined,
    textOnly: what === 'onlinetext',
  }
}

function canvas(text: string): ExportName | undefined {
  const hidden = CANVAS_ANONYMOUS.exec(text)?.groups
  if (hidden) {
    const { late, who, file } = hidden
    const isTyped = file === undefined
    return {
      group: who,
      student: { name: who },
      person: `canvas ${who}`,
      late: late !== undefined,
      file,
      ...(isTyped && { textOnly: true }),
    }
  }
  const { name, late, user, attachment, file } = (CANVAS_TEXT.exec(text) ?? CANVAS.exec(text))?.groups ?? {}
  // KakaoTalk_20260401_2310_김하늘.zip
  if (name === undefined || isStamp([name, user, attachment], 1)) return undefined
  return {
    group: `${name}_${user}`,
    student: { name, id: user, canvasId: user },
    person: `canvas ${user}`,
    hasName: true,
    late: late !== undefined,
    file,
    ...(file === undefined && { textOnly: true }),
  }
}

function blackboard(text: string): ExportName | undefined {
  const { login, day, hour, minute, second, file } = BLACKBOARD.exec(text)?.groups ?? {}
  if (login === undefined) return undefined
  const submittedAt = `${day} ${hour}:${minute}:${second}`
  return { group: login, student: { login }, person: `blackboard ${login}`, submittedAt, file, textOnly: !file }
}

function loose(text: string): ExportName | undefined {
  const { whose, file } = readLooseName(text) ?? {}
  return whose === undefined ? undefined : { group: whose, ...whoIn(whose), file }
}

function plain(name: string, kind: 'folder' | 'file'): ExportName {
  const group = kind === 'file' ? withoutEnding(name) : name
  // Gradescope's number of a submission is nobody's.
  if (/^submission_\d+$/i.test(group)) return { group, student: { name: group }, person: `gradescope ${group}` }
  return { group, ...whoIn(group), attempt: readAttempt(name).attempt }
}

// 김철수.docx cannot be graded, but is somebody's.
const withoutEnding = (name: string): string =>
  archiveKind(name) ? withoutArchiveEnding(name) : name.replace(/(?<=.)\.\w{1,5}$/, '')

function whoIn(group: string): Pick<ExportName, 'student' | 'person' | 'people' | 'hasName'> {
  const people = readPeople(group)
  const found = people.find(({ name }) => name !== undefined) ?? readIdAndName(group)
  if (!found) return { student: { name: group } }
  return {
    student: { name: group, ...found },
    person: personOf(found),
    hasName: found.name !== undefined,
    ...(people.length > 0 && { people }),
  }
}
