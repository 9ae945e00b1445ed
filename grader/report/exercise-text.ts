import { exerciseOrThrow, shortName } from '../course/manifest.ts'
import type { Lang } from '../model/localized.ts'
import { texts } from '../text/texts.ts'
import type { CheckVerdict, ExerciseVerdict } from '../model/verdict.ts'
import { pointsLeft } from '../verdict/blocked.ts'
import { consoleLines, failureLines } from './check-lines.ts'
import { markOf, MARKS, missingOf, statusWord } from './summary.ts'
import { sayUnreadable } from '../text/describe-failure.ts'
import { trainedNotes } from './trained-notes.ts'

/** Renders one exercise as plain text, for systems that show a text beside its points: each check, and why it failed. */
export function exerciseText(exercise: ExerciseVerdict, lang: Lang): string {
  const { section } = exerciseOrThrow(exercise.id)
  return [texts(lang).section(section.number, section.title[lang]), '', ...bodyOf(exercise, lang)].join('\n')
}

/** The lines before an exercise's checks: which exercises it waits for, that it is not written, or over which neighbours it counts. */
export function exerciseNotes(exercise: ExerciseVerdict, lang: Lang): string[] {
  const words = texts(lang)
  const { status, checks, waitsFor } = exercise
  const missing = missingOf({ checks })
  const overridden = overriddenNotes(exercise, lang)
  if (missing) return [...overridden, sayUnreadable(missing, words)]
  if (status === 'todo') return [...overridden, statusWord(exercise, words)]
  return [
    ...overridden,
    ...(status === 'blocked' ? [words.waits(pointsLeft(exercise), waitsFor.map(shortName))] : []),
    ...overOwnNotes([exercise], lang),
    ...trainedNotes(exercise, words, { named: false }),
  ]
}

/** Says what the instructor gives in place of what the checks came to, and why. */
export const overriddenNotes = ({ score, checks, overridden }: ExerciseVerdict, lang: Lang): string[] =>
  // Where nothing was graded, nothing was changed.
  overridden ? [texts(lang).overridden(checks.length > 0 ? overridden.before : undefined, score, overridden.why)] : []

/** Says which of the exercises count over the submission's own neighbours, having fallen short over correct ones. */
export function overOwnNotes(exercises: readonly ExerciseVerdict[], lang: Lang): string[] {
  const own = exercises.filter(({ countedOver }) => countedOver === 'own')
  return own.length > 0 ? [texts(lang).countedOverOwn(own.map(({ id }) => shortName(id)))] : []
}

// --- internal ---

function bodyOf(exercise: ExerciseVerdict, lang: Lang): string[] {
  const notes = exerciseNotes(exercise, lang)
  if (exercise.status === 'todo') return notes
  const gap = notes.length > 0 ? [''] : []
  return [...notes, ...gap, ...exercise.checks.flatMap((check) => checkText(check, lang))]
}

function checkText(check: CheckVerdict, lang: Lang): string[] {
  const words = texts(lang)
  const { points, maxPoints, title } = check
  const printed = consoleLines(check)
  return [
    `${MARKS[markOf(check)]} ${title[lang]} (${points}/${maxPoints})`,
    ...failureLines(check, lang).map((line) => (line === '' ? '' : `    ${line}`)),
    ...(printed.length === 0 ? [] : ['', `    ${words.printed}`, ...printed.map((line) => `      ${line}`)]),
  ]
}
