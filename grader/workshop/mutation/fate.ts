import { fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { Grader } from '../../grade.ts'
import type { ExerciseVerdict } from '../../model/verdict.ts'
import type { Mutant } from './mutants.ts'

/** What became of a mutant. */
export type Fate =
  | { readonly kind: 'survived' }
  /** By those checks. */
  | { readonly kind: 'killed'; readonly by: readonly string[] }
  /** No check said that it was wrong, but some did not come to an end: it loops, or the machine was too busy. */
  | { readonly kind: 'timed-out'; readonly by: readonly string[] }
  /** It declares something else, has an error of type, or cannot be made into a program; the checks named would have noticed too. */
  | { readonly kind: 'by-signature'; readonly by: readonly string[] }
  /** The checks themselves broke. */
  | { readonly kind: 'error'; readonly message: string }

/** Hands a mutant in, beside the other solutions, and sees what the checks say. */
export async function fateOf(
  grader: Grader,
  { exercise, text }: Mutant,
  solutions: ReadonlyMap<ExerciseId, string>,
): Promise<Fate> {
  const files = new Map([...solutions].map(([id, solution]) => [fileOf(id), id === exercise ? text : solution]))
  const { verdict } = await grader.grade({ files, unreadable: new Map() }, [exercise])
  return readVerdict(verdict.exercises[0])
}

/** What a verdict means for a mutant. The training, which is left out, has no say. */
export function readVerdict({ status, checks, error }: ExerciseVerdict): Fate {
  if (status === 'passed') return { kind: 'survived' }
  const broken = checks.find((check) => check.status === 'error')
  if (broken) return { kind: 'error', message: error ?? `${broken.name}: ${JSON.stringify(broken.failure)}` }
  const behaviour = checks.filter(({ kind }) => kind !== 'signature')
  const named = (...statuses: string[]): string[] =>
    behaviour.filter((check) => statuses.includes(check.status)).map(({ name }) => name)
  if (checks.some((check) => check.kind === 'signature' && check.status !== 'passed'))
    return { kind: 'by-signature', by: named('failed', 'todo', 'timed-out') }
  const failed = named('failed', 'todo')
  return failed.length > 0 ? { kind: 'killed', by: failed } : { kind: 'timed-out', by: named('timed-out') }
}
