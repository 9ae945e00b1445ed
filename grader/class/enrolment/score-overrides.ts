import { findExercises } from '../../course/find-exercises.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { ScoreOverride } from '../../model/score-override.ts'
import { type Owned, ownersOfLines, type StudentLine, WHO } from './matched-lines.ts'
import { fieldOf } from './roster-columns.ts'
import { rowsOrThrow, TableError } from './table.ts'

/** A line of `overrides.csv`: whom it is about, and what is given. */
export interface OverrideLine extends StudentLine, ScoreOverride {}

/** What is wrong with a cell of `overrides.csv`, and what may stand there. */
export class OverrideError extends Error {
  readonly line: number
  readonly found: string
  readonly expected: string

  constructor(line: number, found: string, expected: string) {
    super(`line ${line}`)
    this.line = line
    this.found = found
    this.expected = expected
  }
}

/** Reads `overrides.csv`; `worthOf` says what an exercise is worth, if it is graded. Throws `TableError` and `OverrideError`. */
export function readScoreOverridesOrThrow(
  text: string,
  worthOf: (id: ExerciseId) => number | undefined,
): OverrideLine[] {
  const [header, ...rows] = rowsOrThrow(text)
  const fields = header?.cells.map((title) => OWN.get(squeezed(title)) ?? fieldOf(title)) ?? []
  const has = (field: string): boolean => fields.some((one) => one === field)
  if (!has('exercise') || !has('points') || !has('why') || !WHO.some(has)) throw new TableError('no-known-columns')
  return rows.map(({ cells, line }) => {
    const cell = (field: string): string => cells[fields.findIndex((one) => one === field)]?.trim() ?? ''
    const exercise = exerciseOrThrow(cell('exercise'), line, worthOf)
    if (cell('why') === '') throw new OverrideError(line, '', 'why')
    return {
      line,
      student: Object.fromEntries(WHO.map((field) => [field, cell(field) || undefined])),
      exercise,
      points: pointsOrThrow(cell('points'), line, worthOf(exercise) ?? 0),
      why: cell('why'),
    }
  })
}

/** The overrides of each student, by owner; throws `UnmatchedLineError`, and `DoubleLineError` for two of one exercise. */
export function matchScoreOverrides(
  lines: readonly OverrideLine[],
  students: readonly Owned[],
): ReadonlyMap<string, readonly ScoreOverride[]> {
  const found = new Map<string, ScoreOverride[]>()
  for (const { owner, line } of ownersOfLines('overrides', lines, students, ({ exercise }) => exercise)) {
    const { exercise, points, why } = line
    found.set(owner, [...(found.get(owner) ?? []), { exercise, points, why }])
  }
  return found
}

// --- internal ---

const squeezed = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_.\-:]+/g, '')

const OWN: ReadonlyMap<string, 'exercise' | 'points' | 'why'> = new Map([
  ...['exercise', '문제', '과제'].map((title) => [title, 'exercise'] as const),
  ...['points', 'score', '점수', '배점'].map((title) => [title, 'points'] as const),
  ...['why', 'reason', '이유', '사유'].map((title) => [title, 'why'] as const),
])

function exerciseOrThrow(name: string, line: number, worthOf: (id: ExerciseId) => number | undefined): ExerciseId {
  const found = findExercises(name)
  if ('unknown' in found) throw new OverrideError(line, name, found.nearest ?? 'softmax, ch04/two_layer_net')
  const graded = found.ids.filter((id) => worthOf(id) !== undefined)
  if (graded.length !== 1) throw new OverrideError(line, name, found.ids.join(', '))
  return graded[0]
}

function pointsOrThrow(text: string, line: number, most: number): number | 'full' {
  if (/^(?:full|만점)$/i.test(text)) return 'full'
  const points = text === '' ? NaN : Number(text)
  if (points >= 0 && points <= most) return points
  throw new OverrideError(line, text, `0–${most}, full`)
}
