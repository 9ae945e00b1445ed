// The messages between host and guest; the bytes of values are in a frame's `raw`.

/** From the host. `load` has the bundle in raw, `call` the arguments, `images` and `labels` a part of the data set. */
export type ToGuest =
  | { readonly kind: 'load' }
  | { readonly kind: 'call'; readonly id: string; readonly source: string; readonly seed: number }
  | { readonly kind: 'images'; readonly from: number; readonly total: number; readonly size: number }
  | { readonly kind: 'labels' }

/**
 * From the guest. `ready` follows the start; `loading` means that the student's code has arrived and is about to run; `done` follows a load
 * or a call; `progress` and a returned `done` have a value in raw. `printed` comes at once, as a call that never ends has no `done`.
 */
export type FromGuest =
  | { readonly kind: 'ready' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'progress'; readonly id: string }
  | { readonly kind: 'printed'; readonly id: string; readonly text: string }
  | { readonly kind: 'done'; readonly id: string; readonly end: End }

/** How a call ended, as far as the guest itself knows. */
export type End =
  | { readonly kind: 'returned' }
  | {
      readonly kind: 'threw'
      readonly name: string
      readonly message: string
      readonly stack: string
      readonly np?: NpFault
    }
  | { readonly kind: 'unsendable'; readonly what: string; readonly path: string }

/** What may be printed in one load or call: more is cut, with a note. */
export const PRINT_LIMITS = { texts: 200, chars: 10_000 } as const

/** An error of `#np` as data, as far as the guest tells the truth. */
export interface NpFault {
  readonly code: string
  readonly values: Readonly<Record<string, string | number | boolean | readonly number[]>>
}

/** The script name of a bundle in the guest, which identifies its stack frames. */
export const BUNDLE_NAME = 'submission.js'
