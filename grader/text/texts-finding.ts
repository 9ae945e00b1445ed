import type { Finding, FindingOf } from '../model/finding.ts'

/** A sentence for each kind of finding. Where it is, and both sides of a difference, are shown beside it. */
export type FindingTexts = { readonly [K in Finding['kind']]: (finding: FindingOf<K>) => string }
