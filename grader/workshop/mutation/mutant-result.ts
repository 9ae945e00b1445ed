import { fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { Grader } from '../../grade.ts'
import type { ExerciseVerdict } from '../../model/verdict.ts'
import type { Mutant } from './mutants.ts'

/** The result of grading a mutant. */
export type MutantResult =
  | { readonly kind: 'survived' }
  /** Killed by those checks. */
  | { readonly kind: 'killed'; readonly by: readonly string[] }
  /** No check failed, but some timed out: it loops endlessly, or the machine was too busy. */
  | { readonly kind: 'timed-out'; readonly by: readonly string[] }
  /** It has other declarations, a type error, or cannot be bundled; `checks` names those that fail as well. */
  | { readonly kind: 'by-signature'; readonly by: readonly string[] }
  /** The checks themselves broke. */
  | { readonly kind: 'error'; readonly message: string }

/** Grades a mutant with the other solutions beside it. */
export async function mutantResultOf(
  grader: Grader,
  { exercise, text }: Mutant,
  solutions: ReadonlyMap<ExerciseId, string>,
): Promise<MutantResult> {
  const files = new Map([...solutions].map(([id, solution]) => [fileOf(id), id === exercise ? text : solution]))
  const { verdict } = await grader.grade({ files, unreadable: new Map() }, [exercise])
  return readVerdict(verdict.exercises[0])
}

/** What a verdict means for a mutant. The training, which is left out, has no say. */
export function readVerdict({ status, checks }: ExerciseVerdict): MutantResult {
  if (status === 'passed') return { kind: 'survived' }
  const broken = checks.find((check) => check.status === 'error')
  if (broken) return { kind: 'error', message: `${broken.name}: ${JSON.stringify(broken.failure)}` }
  const behaviour = checks.filter(({ kind }) => kind !== 'signature')
  const named = (...statuses: string[]): string[] =>
    behaviour.filter((check) => statuses.includes(check.status)).map(({ name }) => name)
  if (checks.some((check) => check.kind === 'signature' && check.status === 'failed'))
    return { kind: 'by-signature', by: named('failed', 'todo', 'timed-out') }
  const failed = named('failed', 'todo')
  return failed.length > 0 ? { kind: 'killed', by: failed } : { kind: 'timed-out', by: named('timed-out') }
}
