import { course, exerciseOrThrow } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { cutTo, padBefore, padTo, widthOf } from '../../text/width.ts'
import type { CourseVerdict, ExerciseVerdict } from '../../model/verdict.ts'
import { trainingNote, waitingNote } from '../../report/closing.ts'
import { renderLink } from '../../report/link.ts'
import { type Screen, screenOf, type TerminalOptions } from '../../report/screen.ts'
import { scoreLine, shownAs } from '../../report/summary.ts'

/** The optional input of the list besides the verdict. */
export interface ListOptions extends TerminalOptions {
  /** When each exercise first passed. */
  readonly passed?: ReadonlyMap<ExerciseId, Date>
  readonly now?: Date
  /** The link target of an exercise, for terminals that support links. */
  readonly addressOf?: (id: ExerciseId) => string
}

/** Renders the course as a table: file, section of the book, status, date of passing, and the exercises that each builds on. */
export function renderList(verdict: CourseVerdict, options: ListOptions): string {
  const screen = screenOf(verdict, { ...options, columns: options.columns - 2 })
  const { words, paint, root } = screen
  const rows = verdict.exercises.map((exercise) => ({ exercise, cells: cellsOf(exercise, screen, options) }))
  const head: Cells = { ...words.listHeads, number: '', id: '' }
  const columns = fit([head, ...rows.map(({ cells }) => cells)], screen.columns - MARK)
  const lines = rows.map(({ exercise, cells }) => {
    const { id } = exercise
    const shown = shownAs(exercise, screen)
    const text = renderRow(cells, columns).replace(id, () => renderLink(id, options.addressOf?.(id)))
    return `${shown.paint(shown.mark)} ${text}`
  })
  const top = `${' '.repeat(MARK)}${renderRow({ ...head, id: `${root}/` }, columns)}`
  const points = [scoreLine(screen), ...waitingNote(screen), ...trainingNote(screen)].map((line) => ` ${line}`)
  return ['', ...points, '', ` ${paint.dim(top)}`, ...lines.map((line) => ` ${line}`), ''].join('\n')
}

// --- internal ---

const MARK = 2
const MIN_NEEDS = 4

/** The columns, with the gap before each; numbers are aligned right. */
const COLUMNS = [
  { name: 'number', gap: 0, right: true },
  { name: 'id', gap: 1, right: false },
  { name: 'section', gap: 2, right: false },
  { name: 'points', gap: 1, right: true },
  { name: 'status', gap: 2, right: false },
  { name: 'needs', gap: 1, right: false },
] as const

/** The order in which columns are left out on a narrow terminal. */
const DISPENSABLE: readonly Name[] = ['needs', 'section', 'number', 'status']

type Name = (typeof COLUMNS)[number]['name']
type Cells = Readonly<Record<Name, string>>
type Column = (typeof COLUMNS)[number] & { readonly width: number }

function cellsOf(exercise: ExerciseVerdict, screen: Screen, { passed, now = new Date() }: ListOptions): Cells {
  const { id, status, score, maxScore } = exercise
  const { needs, section } = exerciseOrThrow(id)
  const since = status === 'passed' && !screen.pending?.has(id) ? passed?.get(id) : undefined
  return {
    number: String(numberOf(id)),
    id,
    section: section.number,
    points: `${score}/${maxScore}`,
    status: since ? screen.words.passedOn(since, now) : shownAs(exercise, screen).status,
    needs: needs.length > 0 ? `←${needs.map(numberOf).join(',')}` : '',
  }
}

const numberOf = (id: ExerciseId): number => course.findIndex((exercise) => exercise.id === id) + 1

/** The columns that fit; the last one takes the remaining width. */
function fit(rows: readonly Cells[], room: number, without = 0): Column[] {
  const left = COLUMNS.filter(({ name }) => !DISPENSABLE.slice(0, without).includes(name)).map((column) => ({
    ...column,
    width: Math.max(...rows.map((cells) => widthOf(cells[column.name]))),
  }))
  const least = left.reduce((sum, { name, gap, width }) => sum + gap + (name === 'needs' ? MIN_NEEDS : width), 0)
  if (least > room && without < DISPENSABLE.length) return fit(rows, room, without + 1)
  const spare = Math.max(0, room - least)
  return left.map((column) => (column.name === 'needs' ? { ...column, width: MIN_NEEDS + spare } : column))
}

function renderRow(cells: Cells, columns: readonly Column[]): string {
  const texts = columns.map(({ name, gap, width, right }) => {
    const cell = cutTo(cells[name], width)
    return ' '.repeat(gap) + (right ? padBefore(cell, width) : padTo(cell, width))
  })
  return texts.join('').trimEnd()
}
