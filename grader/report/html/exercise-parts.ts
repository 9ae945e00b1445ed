import { exerciseOrThrow, shortName } from '../../course/manifest.ts'
import type { DrawnFigure } from '../../figures/draw.ts'
import type { Lang } from '../../model/localized.ts'
import type { Training } from '../../model/training.ts'
import { sayUnreadable } from '../../text/describe-failure.ts'
import { type Texts, texts } from '../../text/texts.ts'
import { pointsLeft } from '../../verdict/blocked.ts'
import { isLeftOut } from '../../verdict/judge-exercise.ts'
import type { ExerciseVerdict } from '../../model/verdict.ts'
import { overOwnNotes, overriddenNotes } from '../exercise-text.ts'
import { trainedNotes } from '../trained-notes.ts'
import { MARKS, missingOf, statusWord } from '../summary.ts'
import { checkPart } from './check-part.ts'
import { el, type Part } from './elements.ts'
import { figurePart } from './figure-part.ts'
import { anchorOf } from './summary-parts.ts'

/** Renders everything about one exercise, with the figures of its code. */
export function exerciseParts(exercise: ExerciseVerdict, figures: readonly DrawnFigure[], lang: Lang): Part {
  const words = texts(lang)
  const { id, status, score, maxScore } = exercise
  const { title, section } = exerciseOrThrow(id)
  return el(
    'section',
    { class: 'exercise', id: anchorOf(id) },
    el(
      'div',
      { class: 'head' },
      el('h2', {}, title[lang]),
      el('span', { class: `status ${status}` }, `${MARKS[status]} ${statusWord(exercise, words)}`),
      el(
        'span',
        { class: 'soft' },
        `${score}/${maxScore} · ${id}.ts · ${words.section(section.number, section.title[lang])}`,
      ),
    ),
    ...notesOf(exercise, lang),
    ...checkParts(exercise, lang),
    ...figures.map((figure) => figurePart(figure, lang)),
  )
}

// --- internal ---

function notesOf(exercise: ExerciseVerdict, lang: Lang): Part[] {
  const words = texts(lang)
  const { status, checks, waitsFor, training } = exercise
  const leftOut = status === 'todo' ? [] : checks.filter(isLeftOut)
  const missing = missingOf(exercise)
  const notes = [
    ...overriddenNotes(exercise, lang),
    ...(missing?.found === undefined ? [] : [sayUnreadable(missing, words)]),
    ...(waitsFor.length > 0 ? [words.waits(pointsLeft(exercise), waitsFor.map(shortName))] : []),
    ...overOwnNotes([exercise], lang),
    ...leftOut.map(({ maxPoints }) => words.trainingSkipped(maxPoints)),
    ...(training ? trainedNote(exercise, training, words) : []),
  ]
  return notes.map((note) => el('p', { class: 'soft' }, note))
}

// A training that broke off has come to no accuracy.
function trainedNote(exercise: ExerciseVerdict, { iterations }: Training, words: Texts): string[] {
  const notes = trainedNotes(exercise, words, { named: false })
  return notes.length > 0 ? notes : [words.pageTrained(iterations)]
}

// An exercise that was not begun needs no list of missing parts.
function checkParts({ status, checks }: ExerciseVerdict, lang: Lang): Part[] {
  if (status === 'todo') return []
  const passed = checks.filter((check) => check.status === 'passed')
  const others = checks.filter((check) => check.status !== 'passed' && !isLeftOut(check))
  return [
    ...others.map((check) => checkPart(check, lang)),
    ...(passed.length > 0
      ? [
          el(
            'details',
            {},
            el('summary', {}, `${MARKS.passed} ${texts(lang).pagePassed(passed.length)}`),
            el('ul', {}, ...passed.map(({ title }) => el('li', {}, title[lang]))),
          ),
        ]
      : []),
  ]
}
