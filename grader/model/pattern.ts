/** How a result differs from the expected one, as data: `text/` has the words. */
export type Pattern =
  /** Where it is NaN, if that is not everywhere. */
  | { readonly kind: 'nan'; readonly where?: readonly Where[] }
  /** Every number is `factor` times the expected one; `rows` is the number of rows if that equals the factor. */
  | {
      readonly kind: 'factor'
      readonly factor: number
      readonly rows?: number
      /** The sizes of inputs, or a logarithm's base, that the factor comes to. */
      readonly counts?: readonly Count[]
      readonly of?: LogBase
    }
  | { readonly kind: 'transposed' }
  | { readonly kind: 'axis-of-one' }
  | { readonly kind: 'axis-gone' }
  /** One axis has another length; `name` is the input that says which it should be. */
  | {
      readonly kind: 'axis-length'
      readonly axis: number
      readonly expected: number
      readonly received: number
      readonly name?: string
    }
  | SeenDifference

/** How the name of a diagnosis begins that says only what was seen, and no mistake. */
export const PATTERN = 'pattern-'

/** What was seen of a result that has no simpler pattern: which numbers are off, what they are instead, and where it was right. */
export interface SeenDifference {
  readonly kind: 'seen'
  readonly where: readonly Where[]
  readonly what?: What
  readonly contrast?: Contrast
}

/** The parts of an array that a student counts in. */
export type Part = 'element' | 'row' | 'column'

// A member of the union for each kind, so that each can have a sentence of its own.
type OfPart<Kinds extends string> = { readonly [K in Kinds]: { readonly kind: K; readonly part: Part } }[Kinds]

/** The sign of a number, or its size. */
export type Trait = 'zero' | 'not-zero' | 'negative' | 'positive' | 'not-negative' | 'not-positive'

/** Which numbers are off, by what they have in common: their place, or their value. */
export type Where =
  | OfPart<'only-first' | 'only-last' | 'all-but-first' | 'all-but-last' | 'every-second'>
  | { readonly kind: 'only'; readonly part: Part; readonly index: number }
  | { readonly kind: 'diagonal' }
  | { readonly kind: 'off-diagonal' }
  /** Exactly where an input of the call has this sign. */
  | { readonly kind: 'input'; readonly name: string; readonly trait: Trait }
  /** Exactly where an input's size is at least `from`, or at most `to`. */
  | { readonly kind: 'input-size'; readonly name: string; readonly from?: number; readonly to?: number }
  | { readonly kind: 'expected'; readonly trait: Trait }
  | { readonly kind: 'extreme'; readonly which: 'largest' | 'smallest' | 'not-largest' }

/** An elementary function that a number may have gone through. */
export type FunctionName =
  | 'negated'
  | 'abs'
  | 'one-minus'
  | 'plus-one'
  | 'minus-one'
  | 'square'
  | 'sqrt'
  | 'exp'
  | 'exp-negated'
  | 'one-plus-exp-negated'
  | 'log'
  | 'minus-log'
  | 'reciprocal'
  | 'positive-part'
  | 'sigmoid'
  | 'step'
  | 'tanh'
  | 'y-times-one-minus'

/** What the wrong numbers are instead. */
export type What =
  | { readonly kind: 'rounded'; readonly digits: number; readonly how: 'decimals' | 'significant' }
  | { readonly kind: 'whole'; readonly how: 'rounded' | 'floor' | 'ceil' | 'trunc' }
  | { readonly kind: 'single-precision' }
  /** As near as `relative`, which is more than rounding of double precision explains. */
  | { readonly kind: 'close'; readonly relative: number }
  | { readonly kind: 'plus'; readonly constant: number }
  | { readonly kind: 'times'; readonly factor: number; readonly counts?: readonly Count[]; readonly of?: LogBase }
  | { readonly kind: 'function'; readonly name: FunctionName; readonly input?: string }
  | { readonly kind: 'input'; readonly name: string }
  /** The product of some inputs, each to a power. */
  | { readonly kind: 'product'; readonly factors: readonly { readonly name: string; readonly power: number }[] }
  | { readonly kind: 'constant'; readonly value: number }
  | OfPart<'reversed' | 'shifted' | 'sorted' | 'transposed' | 'running-sum' | 'first-for-all' | 'last-for-all'>
  | { readonly kind: 'call-before'; readonly calls: number }
  /** What an earlier call came to that differs in this argument only. */
  | { readonly kind: 'whatever'; readonly name: string }
  | OfPart<'per-part-factor' | 'per-part-constant'>
  /** All of them too large or too small, by these shares of the expected values, or by these amounts. */
  | {
      readonly kind: 'deviation'
      readonly side: 'larger' | 'smaller' | 'both' | 'other-sign'
      readonly least: number
      readonly most: number
    }

/** A size of the call's inputs that equals a factor or its reciprocal. */
export interface Count {
  readonly of: 'rows' | 'columns' | 'elements'
  readonly name: string
  readonly count: number
}

/** The logarithm whose base would explain a factor. */
export type LogBase = 'log2' | 'log10'

/** What distinguishes the call that is wrong from those that were right. */
export type Contrast =
  | { readonly kind: 'again' }
  | {
      readonly kind: 'only-with'
      readonly feature: Feature
      readonly name: string
      readonly shape: readonly number[]
      /** How many calls of the kind without the feature were right. */
      readonly right: number
    }

/** What an input can be that another is not. */
export type Feature =
  | 'one-sample'
  | 'batch'
  | 'batch-of-one'
  | 'three-dimensions'
  | 'class-numbers'
  | 'one-hot'
  | 'large'
