import { course, type ExerciseId, exerciseOrThrow } from '../course/manifest.ts'
import { cutTo, padTo, widthOf } from '../text/width.ts'
import type { CourseVerdict } from '../verdict/model.ts'
import { type Screen, screenOf, type TerminalOptions } from './screen.ts'
import { MARKS, painter, scoreLine, statusWord } from './summary.ts'

/** The course as a table: which file, which section of the book, how far, and what each exercise builds on. */
export function renderList(verdict: CourseVerdict, options: TerminalOptions): string {
  const screen = screenOf(verdict, { ...options, columns: options.columns - 2 })
  const rows = verdict.exercises.map((exercise) => ({ exercise, cells: cellsOf(exercise, screen) }))
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map(({ cells }) => widthOf(cells[column]))))
  const lines = rows.map(({ exercise: { status }, cells }) => {
    const needs = cells[5]
    const fixed = widths.map((width, column) => padTo(cells[column], width)).join('  ')
    const paint = painter(status, screen.paint)
    return ` ${paint(MARKS[status])} ${fixed}  ${screen.paint.dim(cutTo(needs, screen.columns - widthOf(fixed) - 4))}`.trimEnd()
  })
  return ['', ` ${scoreLine(screen)}`, '', ...lines, ''].join('\n')
}

// --- internal ---

function cellsOf(exercise: CourseVerdict['exercises'][number], screen: Screen): string[] {
  const { needs, section } = exerciseOrThrow(exercise.id)
  const numbers = needs.map(numberOf)
  const points = `${exercise.score}/${exercise.maxScore}`
  const buildsOn = numbers.length > 0 ? `←${numbers.join(',')}` : ''
  const word = statusWord(exercise, screen.words)
  return [String(numberOf(exercise.id)), exercise.id, section.number, points, word, buildsOn]
}

const numberOf = (id: ExerciseId): number => course.findIndex((exercise) => exercise.id === id) + 1
