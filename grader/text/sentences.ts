/** One sentence for each kind of a union. */
export type Sentences<Union extends { readonly kind: string }> = {
  readonly [K in Union['kind']]: (one: Extract<Union, { readonly kind: K }>) => string
}

/** The sentence for one member of a union. TypeScript cannot infer that a kind and its sentence belong together. */
export const sentenceOf = <Union extends { readonly kind: string }>(sentences: Sentences<Union>, one: Union): string =>
  (sentences[one.kind as Union['kind']] as (one: Union) => string)(one)
