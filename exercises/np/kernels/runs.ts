/**
 * One run of an operation on two operands: `count` results from `o` on, out of x from `i` on in steps of `di` and
 * y from `j` on in steps of `dj`. A step of 0 repeats one number: that is all there is to broadcasting.
 */
export type Run = (
  x: Float64Array,
  i: number,
  di: number,
  y: Float64Array,
  j: number,
  dj: number,
  out: Float64Array,
  o: number,
  count: number,
) => void

/** The operations on two operands. */
export type Operation = 'add' | 'sub' | 'mul' | 'div' | 'maximum' | 'equal'

/** One loop per operation: a shared loop that calls a function per number is five times slower. */
export const runs: Readonly<Record<Operation, Run>> = {
  add(x, i, di, y, j, dj, out, o, count) {
    for (const end = o + count; o < end; o++, i += di, j += dj) out[o] = x[i] + y[j]
  },
  sub(x, i, di, y, j, dj, out, o, count) {
    for (const end = o + count; o < end; o++, i += di, j += dj) out[o] = x[i] - y[j]
  },
  mul(x, i, di, y, j, dj, out, o, count) {
    for (const end = o + count; o < end; o++, i += di, j += dj) out[o] = x[i] * y[j]
  },
  div(x, i, di, y, j, dj, out, o, count) {
    for (const end = o + count; o < end; o++, i += di, j += dj) out[o] = x[i] / y[j]
  },
  maximum(x, i, di, y, j, dj, out, o, count) {
    for (const end = o + count; o < end; o++, i += di, j += dj) out[o] = Math.max(x[i], y[j])
  },
  equal(x, i, di, y, j, dj, out, o, count) {
    for (const end = o + count; o < end; o++, i += di, j += dj) out[o] = x[i] === y[j] ? 1 : 0
  },
}
