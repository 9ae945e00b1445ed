/**
 * Turns a matrix of bytes, (rows, width), sixteen by sixteen, and returns the length of a turned row: `rows` up to the next
 * multiple of 16. What stands beyond `rows` and `width` there has no meaning.
 */
export function turn(from: usize, rows: i32, width: i32, to: usize): i32 {
  const stride = (rows + 15) & ~15
  for (let i = 0; i < rows; i += 16) {
    for (let k = 0; k < width; k += 16) turnBlock(from + i * width + k, width, to + k * stride + i, stride)
  }
  return stride
}

// Row n and row n + 8 mixed byte by byte make rows 2n and 2n + 1; done four times, this turns sixteen rows.
function turnBlock(from: usize, width: i32, to: usize, stride: i32): void {
  mix(from, width, SCRATCH, 16)
  mix(SCRATCH, 16, SCRATCH + 256, 16)
  mix(SCRATCH + 256, 16, SCRATCH, 16)
  mix(SCRATCH, 16, to, stride)
}

const SCRATCH: usize = memory.data(512, 16)

// @ts-ignore: a decorator of AssemblyScript
@inline
function mix(from: usize, step: usize, to: usize, stride: usize): void {
  for (let n: usize = 0; n < 8; n++) {
    const a = v128.load(from + n * step)
    const b = v128.load(from + (n + 8) * step)
    v128.store(to + 2 * n * stride, i8x16.shuffle(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23))
    v128.store(to + (2 * n + 1) * stride, i8x16.shuffle(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31))
  }
}

/** Turns a matrix of numbers, (rows, columns), two by two. Neither is less than 2. */
export function turnNumbers(from: usize, rows: i32, columns: i32, to: usize): void {
  const width = columns * 8
  const height = rows * 8
  // Where their number is odd, the row or column before the last is turned twice.
  for (let i = 0; i < rows; i += 2) {
    const up = min(i, rows - 2)
    for (let j = 0; j < columns; j += 2) {
      const left = min(j, columns - 2)
      const at = from + up * width + left * 8
      const o = to + left * height + up * 8
      const a = v128.load(at)
      const b = v128.load(at + width)
      v128.store(o, i64x2.shuffle(a, b, 0, 2))
      v128.store(o + height, i64x2.shuffle(a, b, 1, 3))
    }
  }
}
