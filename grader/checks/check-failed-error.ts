import { renderMessage } from '../text/render-failure.ts'
import type { Lang } from '../model/localized.ts'
import { texts } from '../text/texts.ts'
import type { CheckMeta } from '../model/check.ts'

/** The error that vitest, its UI and editors show: the report's words without a stack trace. */
export class CheckFailedError extends Error {
  readonly expected?: string
  readonly actual?: string
  readonly showDiff: boolean = false
  readonly diffOptions?: { readonly aAnnotation: string; readonly bAnnotation: string }
  constructor(meta: CheckMeta, lang: Lang) {
    const { labels, notPassed, toDo } = texts(lang)
    super(renderMessage(meta, lang))
    this.name = meta.status === 'todo' ? toDo : notPassed
    this.stack = `${this.name}: ${this.message}` // The place where it was thrown means nothing to a student.
    const mismatch = meta.failure?.kind === 'mismatch' ? meta.failure.mismatch : undefined
    if (mismatch?.kind !== 'value' && mismatch?.kind !== 'says') return
    const { expected, received } = mismatch
    if (expected === undefined || received === undefined) return
    // Editors show both sides as they like; the terminal compares them once more only where there are lines to compare.
    Object.assign(this, { expected, actual: received })
    this.showDiff = expected.includes('\n') || received.includes('\n')
    this.diffOptions = { aAnnotation: labels.expected, bAnnotation: labels.received }
  }
}
