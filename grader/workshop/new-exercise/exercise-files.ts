import type { ExerciseId } from '../../model/exercise.ts'

/** One kind of file that every exercise has, found by the exercise's path. */
interface Kind {
  /** Its description in the message about a missing file. */
  readonly what: string
  readonly folder: string
  /** What follows the exercise's path; `/` means a folder of files. */
  readonly ending: string
  /** The exercises that do not need it. */
  readonly optional?: readonly ExerciseId[]
}

/** Every kind of file of an exercise: `<folder>/ch04/mini_batch<ending>`. */
export const KINDS: readonly Kind[] = [
  { what: 'solution', folder: 'solutions', ending: '.ts' },
  { what: 'file for the student', folder: 'exercises', ending: '.ts' },
  { what: 'stub', folder: 'grader/course/stubs', ending: '.ts' },
  { what: 'contract', folder: 'grader/course/contracts', ending: '.d.ts' },
  { what: 'hints', folder: 'grader/course/hints', ending: '.ts' },
  { what: 'checks', folder: 'grader/checks', ending: '.check.ts' },
  { what: 'wrong answers', folder: 'grader/diagnosis', ending: '.ts' },
  { what: 'fingerprints', folder: 'grader/diagnosis/fingerprints', ending: '.json' },
  { what: 'right answers', folder: 'grader/workshop/selftest/right', ending: '/' },
  // The figures of a training are drawn from its verdict.
  { what: 'figure data', folder: 'grader/figures/data', ending: '.ts', optional: ['ch04/train_neuralnet'] },
  { what: 'figures', folder: 'grader/figures/plots', ending: '.ts' },
  { what: 'pictures', folder: 'grader/figures/pictures', ending: '/' },
]

/** The path of a file of that kind, relative to the kit's root; for a folder, its prefix. */
export const placeOf = ({ folder, ending }: Kind, id: ExerciseId): string => `${folder}/${id}${ending}`

/** Reports missing and superfluous files, one sentence each. The paths are those of the kit's files. */
export function unmatchedFiles(ids: readonly ExerciseId[], paths: readonly string[]): string[] {
  return KINDS.flatMap((kind) => [...missing(kind, ids, paths), ...extra(kind, ids, paths)])
}

// --- internal ---

function missing(kind: Kind, ids: readonly ExerciseId[], paths: readonly string[]): string[] {
  const has = (place: string): boolean =>
    kind.ending === '/' ? paths.some((path) => path.startsWith(place)) : paths.includes(place)
  return ids
    .filter((id) => !kind.optional?.includes(id) && !has(placeOf(kind, id)))
    .map((id) => `${id} has no ${kind.what}: ${placeOf(kind, id)}`)
}

// Helpers beside checks, data and plots are not in snake case, not in a chapter folder, or have another extension.
function extra(kind: Kind, ids: readonly ExerciseId[], paths: readonly string[]): string[] {
  const name =
    kind.ending === '/' ? String.raw`\w+(?=/)` : String.raw`\w+(?=${kind.ending.replaceAll('.', String.raw`\.`)}$)`
  const own = new RegExp(`^${kind.folder}/(ch\\d\\d/${name})`)
  const found = new Set(paths.flatMap((path) => own.exec(path)?.[1] ?? []))
  return [...found]
    .filter((id) => !ids.includes(id as ExerciseId))
    .map((id) => `${placeOf(kind, id as ExerciseId)} belongs to no exercise: the manifest has no ${id}`)
}
