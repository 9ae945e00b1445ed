import type { Word } from '../figure.ts'

/** What the two sides are called in every legend. */
export const sides = (word: Word): { right: string; yours: string } => ({
  right: word({ en: 'right', ko: '올바른 값' }),
  yours: word({ en: 'yours', ko: '내 결과' }),
})

/** In words, for who does not see the picture: how far the student's numbers are from the right ones. */
export function compared(
  right: readonly (number | null)[],
  yours: readonly (number | null)[] | undefined,
  word: Word,
): string {
  if (!yours || yours.length === 0)
    return word({ en: 'There is no result of yours yet.', ko: '아직 내 결과가 없습니다.' })
  const pairs = yours.flatMap((value, i) => (value === null ? [] : [[value, right[i] ?? 0] as const]))
  const gaps = yours.length - pairs.length
  const missed = word({
    en: `Of your ${yours.length} values, ${gaps} ${gaps === 1 ? 'is' : 'are'} NaN, infinite or too large to draw.`,
    ko: `내 결과 ${yours.length}개 가운데 ${gaps}개는 NaN이거나 무한대이거나 그릴 수 없을 만큼 큽니다.`,
  })
  if (pairs.length === 0) return missed
  const off = Math.max(...pairs.map(([own, expected]) => Math.abs(own - expected)))
  const agrees = off <= 1e-6 * Math.max(...right.map((value) => Math.abs(value ?? 0)))
  const says = agrees
    ? word({ en: 'Your values agree with the right ones.', ko: '내 결과는 올바른 값과 일치합니다.' })
    : word({
        en: `Your values are up to ${short(off)} away from the right ones.`,
        ko: `내 결과는 올바른 값과 최대 ${short(off)}만큼 다릅니다.`,
      })
  return gaps === 0 ? says : `${missed} ${says}`
}

/** A number in few digits. */
export function short(value: number | null | undefined): string {
  if (value === null || value === undefined) return NONE
  const size = Math.abs(value)
  const plain = size === 0 || (size >= 1e-3 && size < 1e6)
  return plain ? String(Number(value.toPrecision(3))) : withExponent(Number(value.toPrecision(2)).toExponential())
}

/** What stands where a number is none that can be shown. */
export const NONE = '–'

/** A power of ten as everybody writes it: 1e8. */
export const withExponent = (text: string): string => text.replace('e+', 'e')

/** A share of all, as it is told. */
export const percent = (share: number | null | undefined): string =>
  share === null || share === undefined ? NONE : `${short(100 * share)}%`

/** Numbers in a row, each with so many digits after its point. */
export const fixed = (values: readonly number[], digits: number): string =>
  values.map((value) => value.toFixed(digits)).join(', ')
