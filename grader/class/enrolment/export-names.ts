import { courseFiles } from '../../course/manifest.ts'
import { withoutArchiveEnding } from '../../intake/archives.ts'
import { isCandidate } from '../../intake/candidates.ts'
import type { Student } from './student.ts'

/** What the name of a folder or file in an export contains. */
export interface ExportName {
  /** The identity of a submission in the class; files with the same identity belong together. */
  readonly group: string
  readonly student: Student
  /** The export marks it as late. */
  readonly late?: boolean
  /** The student's own file name, if the export put a prefix before it. */
  readonly file?: string
  /** It belongs to a submission, but contains no files. */
  readonly textOnly?: boolean
}

/**
 * Parses a name from an export: Canvas `kimchulsoo_LATE_4711_90210_hw.zip`, Moodle `김 철수_4711_assignsubmission_file_`, with or without a
 * folder per student; or a name before that of a course file, `2026001_김철수_softmax.ts`; anything else is itself a name.
 */
export function readExportName(name: string, kind: 'folder' | 'file'): ExportName {
  return moodle(name) ?? (kind === 'file' ? (canvas(name) ?? loose(name)) : undefined) ?? plain(name, kind)
}

// --- internal ---

const MOODLE = /^(?<name>.+?)_(?<id>\d+)_assignsubmission_(?<kind>file|onlinetext)_?(?<file>.*)$/s
const CANVAS = /^(?<name>.+?)(?<late>_LATE)?_(?<user>\d+)_(?<attachment>\d+)_(?<file>.+)$/s

const STEMS = courseFiles.map((file) => file.slice(file.lastIndexOf('/') + 1, -'.ts'.length))
const LOOSE = new RegExp(`^(?<name>.+?)[ _-]+(?<file>(?:${STEMS.join('|')})(?:-\\d+| \\(\\d+\\))?\\.ts)$`, 'is')

function moodle(text: string): ExportName | undefined {
  const { name, id, kind, file } = MOODLE.exec(text)?.groups ?? {}
  if (name === undefined) return undefined
  // If names are hidden, Moodle writes "Participant" with an identifying number.
  const student = /^participant$/i.test(name) ? { id } : { name, id }
  return { group: `${name}_${id}`, student, file: file || undefined, textOnly: kind === 'onlinetext' }
}

function canvas(text: string): ExportName | undefined {
  const { name, late, user, file } = CANVAS.exec(text)?.groups ?? {}
  if (name === undefined) return undefined
  return { group: `${name}_${user}`, student: { name, id: user }, late: late !== undefined, file }
}

function loose(text: string): ExportName | undefined {
  const { name, file } = isCandidate(text) ? {} : (LOOSE.exec(text)?.groups ?? {})
  return name === undefined ? undefined : { group: name, student: { name }, file }
}

function plain(name: string, kind: 'folder' | 'file'): ExportName {
  const group = kind === 'file' ? withoutArchiveEnding(name) : name
  return { group, student: { name: group } }
}
