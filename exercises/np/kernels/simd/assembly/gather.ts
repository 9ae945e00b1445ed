// Which factors of a row are not zero. Pixels are zero or not as they please: a branch for each would be foreseen badly.

import { NUMBER, OFFSET } from './layout'

/** So many factors of a row are listed at a time, a third of an image: the rows of b that belong to them stay in the cache. */
export const BLOCK = 264

/** The factors of a row that are not zero, in their order, and where the rows of b begin that they multiply. */
export const VALUES: usize = memory.data((BLOCK + 8) * 8, 16)
export const OFFSETS: usize = memory.data((BLOCK + 8) * 4, 16)

/** Lists the factors of a row of numbers and returns how many there are. */
export function gatherNumbers(row: usize, width: i32, step: i32): i32 {
  let count = 0
  for (let k = 0; k < width; k++) {
    const value = load<f64>(row + k * NUMBER)
    store<f64>(VALUES + count * NUMBER, value)
    store<i32>(OFFSETS + count * OFFSET, k * step)
    count += i32(value != 0)
  }
  return count
}

/** The same for a row of pixels, of which the byte v stands for float32(v / 255): a table says how to move eight of them together. */
export function gatherPixels(row: usize, width: i32, step: i32): i32 {
  let count = 0
  let k = 0
  let columns = i16x8.splat(0)
  for (; k + 8 <= width; k += 8, columns = i16x8.add(columns, i16x8.splat(8))) {
    count = gatherEight(row + k, columns, 0xff, count)
  }
  if (k < width) count = gatherEight(row + k, columns, (1 << (width - k)) - 1, count)
  const steps = i32x4.splat(step)
  for (let n = 0; n < count; n += 4) {
    const bytes = i16x8.extend_low_i8x16_u(v128.load32_zero(BYTES + n))
    const values = f32x4.div(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_u(bytes)), f32x4.splat(255))
    v128.store(VALUES + n * NUMBER, f64x2.promote_low_f32x4(values), 0)
    v128.store(VALUES + n * NUMBER, f64x2.promote_low_f32x4(i64x2.shuffle(values, values, 1, 1)), 16)
    const columns = i32x4.extend_low_i16x8_u(v128.load64_zero(COLUMNS + 2 * n))
    v128.store(OFFSETS + n * OFFSET, i32x4.mul(columns, steps))
  }
  return count
}

// The bytes that are not zero, and their columns, before they are widened.
const BYTES: usize = memory.data(BLOCK + 16, 16)
const COLUMNS: usize = memory.data((BLOCK + 16) * 2, 16)

// @ts-ignore: a decorator of AssemblyScript
@inline
function gatherEight(at: usize, columns: v128, mask: i32, count: i32): i32 {
  const bytes = v128.load64_zero(at)
  const found = ~i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(0))) & mask
  const places = v128.load64_zero(PLACES + found * 8)
  v128.store64_lane(BYTES + count, i8x16.swizzle(bytes, places), 0)
  v128.store(COLUMNS + 2 * count, i16x8.add(i16x8.extend_low_i8x16_u(places), columns))
  return count + popcnt(found)
}

// Where the ones stand among eight bits, for each of the 256 ways: eight bytes for a way.
const PLACES: usize = memory.data(256 * 8, 16)
for (let bits = 0; bits < 256; bits++) {
  let at = PLACES + 8 * bits
  for (let n = 0; n < 8; n++) if (bits & (1 << n)) store<u8>(at++, <u8>n)
}
