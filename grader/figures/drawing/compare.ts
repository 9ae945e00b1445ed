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
  const pairs = yours.flatMap((value, i) => (value === null ? [] : [[value, right[i] ?? 0] as const]))
  const gaps = yours.length - pairs.length
  const missed = word(
    `Of your ${yours.length} values, ${gaps} are NaN or infinite.`,
    `내 결과 ${yours.length}개 가운데 ${gaps}개는 NaN이거나 무한대입니다.`,
  )
  if (pairs.length === 0) return missed
  const off = Math.max(...pairs.map(([own, expected]) => Math.abs(own - expected)))
  const agrees = off <= 1e-6 * Math.max(...right.map((value) => Math.abs(value ?? 0)))
  const says = agrees
    ? word('Your values agree with the right ones.', '내 결과는 올바른 값과 일치합니다.')
    : word(
        `Your values are up to ${short(off)} away from the right ones.`,
        `내 결과는 올바른 값과 최대 ${short(off)}만큼 다릅니다.`,
      )
  return gaps === 0 ? says : `${missed} ${says}`
}

/** A number in few digits. */
export const short = (value: number | null | undefined): string =>
  value === null || value === undefined
    ? '?'
    : Math.abs(value) < 1e6
      ? String(Number(value.toPrecision(3)))
      : value.toExponential(1)

/** Numbers in a row, each with so many digits after its point. */
export const fixed = (values: readonly number[], digits: number): string =>
  values.map((value) => value.toFixed(digits)).join(', ')
