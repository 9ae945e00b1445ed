/** How what came differs from what was expected, seen as a whole. */
export type Pattern =
  | { readonly kind: 'nan' }
  /** Every number is `factor` times what it should be; `rows` is how many rows there are, where that is the factor. */
  | { readonly kind: 'factor'; readonly factor: number; readonly rows?: number }
  | { readonly kind: 'transposed' }
  | { readonly kind: 'axis-of-one' }
  | { readonly kind: 'axis-gone' }
