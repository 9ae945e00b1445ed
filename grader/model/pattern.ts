/** How the whole of an actual value differs from the expected one. */
export type Pattern =
  | { readonly kind: 'nan' }
  /** Every number is `factor` times the expected one; `rows` is the number of rows if that equals the factor. */
  | { readonly kind: 'factor'; readonly factor: number; readonly rows?: number }
  | { readonly kind: 'transposed' }
  | { readonly kind: 'axis-of-one' }
  | { readonly kind: 'axis-gone' }
