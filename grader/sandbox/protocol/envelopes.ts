// What host and guest say to each other; the bytes of values ride beside these in a frame's `raw`.

/** From the host. `load` carries the bundle in raw, `call` the arguments, `images` and `labels` a part of the data set. */
export type ToGuest =
  | { readonly kind: 'load' }
  | { readonly kind: 'call'; readonly id: string; readonly source: string; readonly seed: number }
  | { readonly kind: 'images'; readonly from: number; readonly total: number; readonly size: number }
  | { readonly kind: 'labels' }

/**
 * From the guest. `ready` follows the start; `loading` is said when the student's code has arrived and is about to run; `done` follows a
 * load or a call; `progress` and a returned `done` carry a value in raw.
 */
export type FromGuest =
  | { readonly kind: 'ready' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'progress'; readonly id: string }
  | { readonly kind: 'done'; readonly id: string; readonly end: End; readonly console: readonly string[] }

/** How a call ended as far as the guest itself can tell. */
export type End =
  | { readonly kind: 'returned' }
  | { readonly kind: 'threw'; readonly name: string; readonly message: string; readonly stack: string }
  | { readonly kind: 'unsendable'; readonly what: string; readonly path: string }

/** The name under which a bundle is run in the guest, so that its stack frames can be told from all others. */
export const BUNDLE_NAME = 'submission.js'

/** What a stub throws, and the task it names. */
export const NOT_WRITTEN = /^Not written yet: (.{1,80})$/
