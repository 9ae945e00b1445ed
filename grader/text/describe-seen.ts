import type { Contrast, SeenDifference, What, Where } from '../model/pattern.ts'
import { sentenceOf } from './sentences.ts'
import type { Texts } from './texts.ts'

/** What was seen of a result that is off, as sentences: where, what came instead, and what distinguishes the call. */
export function describeSeen({ where, what, contrast }: SeenDifference, { seen }: Texts): string {
  return [
    ...(contrast ? [sentenceOf<Contrast>(seen.contrast, contrast)] : []),
    ...where.map((one) => sentenceOf<Where>(seen.where, one)),
    // A value and a place that both fit: the student should not look for one of them alone.
    ...(where.length > 1 ? [seen.either()] : []),
    ...(what ? [sentenceOf<What>(seen.what, what)] : []),
  ].join(' ')
}
