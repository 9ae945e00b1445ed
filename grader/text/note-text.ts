import type { Note } from '../model/class.ts'
import type { CohortTexts } from './en/cohort.ts'
import { sentenceOf } from './sentences.ts'

/** Describes a note in words. */
export const noteText = ({ notes }: Pick<CohortTexts, 'notes'>, note: Note): string => sentenceOf<Note>(notes, note)
