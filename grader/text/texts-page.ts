import type { Missing } from '../model/missing-figure.ts'

/** What the page with figures says around them. */
export interface PageTexts {
  readonly figuresUsage: string
  /** Where the page is. */
  pageWritten(file: string): string
  pageTitle(score: number, maxScore: number): string
  readonly pageContents: string
  readonly pageColumns: readonly [string, string, string]
  pagePassed(count: number): string
  readonly pageNumbers: string
  /** Why a figure shows only what would appear. */
  readonly pageMissing: Readonly<Record<Missing, string>>
  pageTrained(iterations: number): string
  readonly pageTooLarge: string
}
