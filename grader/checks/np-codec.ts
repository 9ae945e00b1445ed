import * as np from '#np'
import type { ArrayCodec } from '../sandbox/protocol/value.ts'

/** How this side tells arrays of `#np` from other values, and makes them again. */
export const npCodec: ArrayCodec = {
  read: (value) => (np.isNdArray(value) ? { shape: value.shape, data: value.data } : undefined),
  make: ({ shape, data }) => np.fromBuffer(data, ...shape),
}
