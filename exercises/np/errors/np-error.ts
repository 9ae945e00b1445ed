// The errors of #np are data: which one it is, and its values. The words for it stand in en.ts and ko.ts.
import { en, type NpWords } from './en.ts'
import { ko } from './ko.ts'
import { type Language, language } from './language.ts'

/** Which error it is. */
export type NpCode = keyof NpWords

/** The values of an error. */
export type NpValues<C extends NpCode> = (Parameters<NpWords[C]> extends [infer V] ? V : object) & object

/** An error of #np as data. */
export interface NpFault {
  readonly code: string
  readonly values: object
}

/** An error about a value that is out of its range: a shape, an axis, an index. */
export const rangeError = <C extends NpCode>(code: C, values: NpValues<C>): Error =>
  withFault(new RangeError(describeFault({ code, values }, language())), { code, values })

/** An error about a value of the wrong kind. */
export const typeError = <C extends NpCode>(code: C, values: NpValues<C>): Error =>
  withFault(new TypeError(describeFault({ code, values }, language())), { code, values })

/** The words for an error; undefined if it is none of #np's. */
export function describeFault({ code, values }: NpFault, lang: Language): string | undefined {
  const words = lang === 'ko' ? ko : en
  if (!Object.hasOwn(words, code)) return undefined
  try {
    return (words[code as NpCode] as (values: object) => string)(values)
  } catch {
    return undefined // The values are not those of this error: someone else made it.
  }
}

// The grader finds the data here; printed errors stay as short as they are.
function withFault(error: Error, fault: NpFault): Error {
  Object.defineProperty(error, 'np', { value: fault })
  return error
}
