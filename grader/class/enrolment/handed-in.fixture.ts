// Enrols a made-up class of files, as `cohort` does, and says what each student would be graded by.
import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { handedInNotes } from '../../intake/handed-in-notes.ts'
import { takeTogether } from '../../intake/take-together.ts'
import type { Note } from '../../model/class.ts'
import { claimsIn, enrollClaims } from '../enroll.ts'
import { contentsOf } from './contents.ts'
import { withoutOthersWork } from './others-work.ts'
import { claimsOfSeveral } from './parts.ts'
import { readRosterOrThrow } from './roster.ts'
import { openClass } from './sources.ts'
import { namesIn } from './student.ts'
import { withUngradable } from './ungradable.ts'

/** What a student is graded by: course file → text, and all notes. */
export interface GradedBy {
  readonly files: Readonly<Record<string, string>>
  readonly notes: readonly Note[]
}

/** Writes files below `root`, changed one after the other, and finds what each student is graded by: number → files and notes. */
export async function gradedIn(
  root: string,
  roster: string,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<Readonly<Record<string, GradedBy>>> {
  for (const [i, [name, content]] of Object.entries(files).entries()) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), content)
    await utimes(join(root, name), 1_800_000_000 + i, 1_800_000_000 + i)
  }
  const read = readRosterOrThrow(roster)
  const { sources, others } = await openClass(root, undefined, read)
  const { claims } = withUngradable(claimsIn(sources, read, others), others, read)
  const sifted = await withoutOthersWork(claims, read)
  const contents = await contentsOf(claimsOfSeveral(sifted), undefined)
  const rows = enrollClaims(sifted, { roster: read, contents }).map(async (one) => {
    const pieces = one.source ? [{ source: one.source, students: one.students }, ...(one.completedBy ?? [])] : []
    const parts = pieces.map((piece) => ({ ...piece.source, people: namesIn(piece) }))
    const taken = parts.length > 0 ? await takeTogether(parts) : undefined
    const notes = [...one.notes, ...(taken ? handedInNotes(taken) : [])]
    return [one.students[0].id ?? '', { files: Object.fromEntries(taken?.submission.files ?? []), notes }] as const
  })
  return Object.fromEntries(await Promise.all(rows))
}
