import type { HandedInNote } from '../model/handed-in.ts'
import type { Lang } from '../model/localized.ts'
import { noteText } from './note-text.ts'
import { safeText } from './safe-text.ts'
import { texts } from './texts.ts'

/** Tells a student what was taken of the files that were handed in, what was not, and what to do about it. */
export function describeHandedIn(notes: readonly HandedInNote[], lang: Lang): string[] {
  const has = (kind: HandedInNote['kind']): boolean => notes.some((note) => note.kind === kind)
  // Beside what was taken, one exercise as an example would be read as the one that is meant.
  const example = has('nothing-found') ? 'ch03/softmax.ts' : undefined
  const advice = has('nothing-found') || has('not-taken') ? [texts(lang).handedInNames(example)] : []
  return [...notes.map((note) => safeText(toStudent(note, lang))), ...advice]
}

// --- internal ---

// Where an instructor is told to ask for something, its student is told to hand it in.
function toStudent(note: HandedInNote, lang: Lang): string {
  const words = texts(lang)
  if (note.kind === 'refused') return withNames(words.unreadable[note.why], note.archives ?? [])
  if (note.kind === 'nothing-readable') return words.handedInUnreadable
  if (note.kind === 'nothing-clear') return words.handedInUnclear
  return noteText(words.cohort, note)
}

const withNames = (sentence: string, names: readonly string[]): string =>
  names.length > 0 ? `${sentence} (${names.join(', ')})` : sentence
