// What the line of a command says that looks at the whole course, quickly: which folder, which language, and for `list` which exercises.
import { hasSolutions } from '../../course/solutions.ts'
import type { Given } from '../command.ts'
import { type GradeArgs, parseGradeArgs } from '../grade-args.ts'
import type { NotUnderstood } from '../command-line.ts'
import { LANG } from './lang.ts'
import { folderOf, SUBMISSION } from './submission.ts'

/** The options of such a command. */
export const COURSE = { ...SUBMISSION, ...LANG } as const

/** What is asked of the grader, without the training; `neighbours` where they are not as usual. */
export function courseArgsOf(
  { args, env, values, words }: Given<typeof COURSE>,
  neighbours?: 'own',
): GradeArgs | NotUnderstood {
  // What is looked at again and again is no archive.
  folderOf(values.submission, words)
  return parseGradeArgs([...args, '--quick', ...(neighbours ? ['--neighbours', neighbours] : [])], env, hasSolutions())
}
