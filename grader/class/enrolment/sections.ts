import { chapters } from '../../course/manifest.ts'
import { readExportName } from './export-names.ts'
import type { Top, TopEntry } from './top-entries.ts'

/** A part of a class, and what lies in it. */
export interface Section {
  readonly name: string
  readonly top: Top
}

/**
 * The sections of a class, where each entry is a folder of submissions rather than a submission: because all are called so, as 분반1 and
 * section-2, or because numbers of students stand in what they hold, and in none of their own names. Undefined for any other class.
 */
export async function sectionsOf(
  entries: readonly TopEntry[],
  isSomebodys: (entry: TopEntry) => boolean,
): Promise<readonly Section[] | undefined> {
  const isCalledSo = entries.every(({ name }) => isSection(name))
  const mayBe =
    entries.length > 1 &&
    !entries.some(isDrafts) &&
    entries.every((entry) => entry.kind === 'folder' && personIn(entry) === undefined)
  if (!mayBe || entries.length > (isCalledSo ? MANY : FEW)) return undefined
  const sections: Section[] = []
  for (const { name, inside } of entries) {
    // One that may not be read is told of when it is graded.
    const top = await inside?.().catch(() => undefined)
    if (top) sections.push({ name, top })
  }
  const within = sections.map(({ top }) => top.entries.filter(isSomebodys))
  const people = within.map((some) => new Set(some.flatMap((entry) => personIn(entry) ?? [])).size)
  const isFull = (counts: readonly number[]): boolean => counts.every((one) => one > 0) && counts.some((one) => one > 1)
  const areParts = isFull(people) || (isCalledSo && isFull(within.map((some) => some.length)))
  const isWork = sections.some(({ top }) => top.entries.some((entry) => isOfSubmission(entry)))
  if (areParts && !isWork && sections.length === entries.length) return sections
  for (const { top } of sections) top.close()
  return undefined
}

/** Whether an entry is a folder that only a single submission has. */
export const isOfSubmission = ({ kind, name }: TopEntry): boolean =>
  kind === 'folder' && OF_A_SUBMISSION.has(name.toLowerCase())

/** Whether a folder is called as a part of a class is: 분반1, section-2. */
export const isSection = (name: string): boolean => SECTION.test(name.normalize('NFC'))

/** Whether a folder holds what Teams keeps of work that was not handed in: what was is in another. */
export const isDrafts = ({ name }: Pick<TopEntry, 'name'>): boolean => DRAFTS.test(name.normalize('NFC'))

// --- internal ---

const DRAFTS = /^(?:working files|작업 ?(?:중인 ?)?파일)$/i

const OF_A_SUBMISSION: ReadonlySet<string> = new Set([...chapters, 'exercises'])

// More folders than a course has sections are students.
const FEW = 12
const MANY = 40

const SECTION =
  /(?:^|[\s_-])(?:(?:제?\s?\d{1,2}|[a-z가나다라])[\s_-]?(?:분반|반)|(?:분반|section|sec|class|lab|tutorial)[\s_-]?(?:\d{1,2}|[a-z]))$/i

const personIn = ({ name, kind }: TopEntry): string | undefined => readExportName(name.normalize('NFC'), kind).person
