import type { Word } from '../figure.ts'

/** What the two sides are called in every legend. */
export const sides = (word: Word): { right: string; yours: string } => ({
  right: word('right', '올바른 값'),
  yours: word('yours', '내 결과'),
})

/** In words, for who does not see the picture: how far the student's numbers are from the right ones. */
export function compared(
  right: readonly (number | null)[],
  yours: readonly (number | null)[] | undefined,
  word: Word,
): string {
  if (!yours || yours.length === 0) return word('There is no result of yours yet.', '아직 내 결과가 없습니다.')
  const gaps = yours.filter((value) => value === null).length
  const off = Math.max(0, ...yours.map((value, i) => Math.abs((value ?? 0) - (value === null ? 0 : (right[i] ?? 0)))))
  const far = off <= 1e-6 * Math.max(1, ...right.map((value) => Math.abs(value ?? 0)))
  const says = far
    ? word('Your values agree with the right ones.', '내 결과는 올바른 값과 일치합니다.')
    : word(
        `Your values are up to ${short(off)} away from the right ones.`,
        `내 결과는 올바른 값과 최대 ${short(off)}만큼 다릅니다.`,
      )
  if (gaps === 0) return says
  return `${says} ${word(`Of ${yours.length}, ${gaps} are NaN or infinite.`, `${yours.length}개 가운데 ${gaps}개는 NaN이거나 무한대입니다.`)}`
}

/** A number in few digits. */
export const short = (value: number | null | undefined): string =>
  value === null || value === undefined ? '?' : String(Number(value.toPrecision(3)))

/** Numbers in a row, each with so many digits after its point. */
export const fixed = (values: readonly number[], digits: number): string =>
  values.map((value) => value.toFixed(digits)).join(', ')
