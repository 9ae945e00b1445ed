/** A sentence for each kind of something. */
export type Sentences<Union extends { readonly kind: string }> = {
  readonly [K in Union['kind']]: (one: Extract<Union, { readonly kind: K }>) => string
}

/** What is said of one of them. TypeScript cannot see that a kind and its sentence are a pair. */
export const sentenceOf = <Union extends { readonly kind: string }>(sentences: Sentences<Union>, one: Union): string =>
  (sentences[one.kind as Union['kind']] as (one: Union) => string)(one)
