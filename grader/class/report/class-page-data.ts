import type { Lang } from '../../model/localized.ts'
import type { ClassInsights } from '../insights/insights.ts'
import type { Contacts } from './contacts.ts'

/** What the page of a class is made from. */
export interface ClassPage {
  readonly lang: Lang
  readonly course: string
  readonly now: ClassInsights
  /** An earlier run of the class, to stand beside it. */
  readonly before?: ClassInsights
  readonly isSecret: boolean
  /** How it was graded. */
  readonly conditions: string
  /** Whom to write to. */
  readonly contacts?: readonly Contacts[]
  /** Further sections, each under its heading. */
  readonly more?: readonly { readonly heading: string; readonly lines: readonly string[] }[]
}
