import { NUMBER } from './layout'

/**
 * Writes each number of a column `times` times. The column may lie at the end of where it is written to: it is read before
 * that is reached.
 */
export function stretch(at: usize, rows: i32, times: i32, out: usize): void {
  for (let i = 0; i < rows; i++, at += NUMBER) {
    const number = v128.load64_splat(at)
    const end = out + times * NUMBER
    for (; out + NUMBER < end; out += 2 * NUMBER) v128.store(out, number)
    if (out < end) v128.store64_lane(out, number, 0)
    out = end
  }
}
