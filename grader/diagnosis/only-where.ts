import type { Localized } from '../model/localized.ts'
import { joined } from '../text/texts.ts'
import type { WrongAnswer } from './wrong-answer.ts'

/** One of the kinds of input that a student may treat in a branch of its own. */
export interface Branch {
  /** Ends the identifiers of the answers: 'one-sample'. */
  readonly id: string
  /** The condition, in code, under which the right answer is given. */
  readonly rightWhere: string
  /** What is added to the diagnosis. */
  readonly says: Localized
  /** The line that opens the exported function, and the right answer as a function `right`. */
  readonly opens: string
  readonly right: string
}

/** Makes wrong answers whose mistake stands in one branch only. */
export const onlyWhere = (
  { id, rightWhere, says, opens, right }: Branch,
  answers: readonly WrongAnswer[],
  ids: readonly string[],
): WrongAnswer[] =>
  ids.flatMap((wanted) => {
    const answer = answers.find((one) => one.id === wanted)
    if (!answer)
      throw new Error(
        `internal: there is no wrong answer "${wanted}" to narrow; the identifiers are those of the same file.`,
      )
    return {
      id: `${answer.id}-${id}`,
      says: joined([answer.says, says]),
      // The right answer comes last: a passage to be replaced must occur once.
      change: [...answer.change, [opens, `${right}\n\n${opens}\n  ${rightWhere}`]],
    }
  })
