import type { NdArray } from '#np'
import type { Localized } from '../../model/localized.ts'

/** For each row of the batch, the row of x with which it has most numbers in common; -1 where it has none. */
export const likelyRowsOf = (batch: NdArray, x: NdArray): number[] =>
  [...batch.rows()].map((row) => {
    const alike = [...x.rows()].map((one) => one.data.filter((v, k) => v === row.data[k]).length)
    const most = Math.max(...alike)
    return most === 0 ? -1 : alike.indexOf(most)
  })

/** Says how rows that are none of x differ from those of x. */
export function sayNotARow(batch: NdArray, x: NdArray): Localized {
  const from = likelyRowsOf(batch, x)
  const off = [...Array(x.shape[1]).keys()].filter((k) =>
    from.some((n, i) => n >= 0 && batch.get(i, k) !== x.get(n, k)),
  )
  if (from.includes(-1) || off.length === 0 || off.length === x.shape[1]) return NOT_A_ROW
  const isZero = from.every((_, i) => off.every((k) => batch.get(i, k) === 0))
  const columns = off.join(', ')
  return {
    en: `${NOT_A_ROW.en} Its rows are those of x but for column ${columns} (counted from 0)${isZero ? ', which is 0: nothing seems to be written there' : ''}.`,
    ko: `${NOT_A_ROW.ko} ${columns}번 열(0부터 셈)${isZero ? '이 0인 것을' : '을'} 빼면 x의 행과 같습니다.${isZero ? ' 그 열에는 아무것도 쓰지 않은 것 같습니다.' : ''}`,
  }
}

/** Says which number of rows is wrong, and whether rows that came up twice are missing. */
export function sayWrongCount(drawn: readonly number[], asked: number): Localized {
  const isOnce = drawn.length > 1 && drawn.length < asked - 1 && new Set(drawn).size === drawn.length
  if (!isOnce) return WRONG_COUNT
  return {
    en: `No row comes twice, and rows are missing: those that are drawn twice seem to be dropped. ${WRONG_COUNT.en}`,
    ko: `같은 행이 두 번 나오지 않고 행이 모자랍니다. 두 번 뽑힌 행을 버린 것 같습니다. ${WRONG_COUNT.ko}`,
  }
}

/** Says what the labels are instead of those of the rows: the same in another order, those of other rows, or other numbers. */
export function sayWrongLabels(got: NdArray, wanted: NdArray): Localized {
  const [mine, right] = [keysOf(got), keysOf(wanted)]
  const isSame = String(mine.toSorted()) === String(right.toSorted())
  if (isSame && String(mine) === String(right.toReversed()))
    return { en: `${LABELS.en} They come in reverse order.`, ko: `${LABELS.ko} 순서가 거꾸로입니다.` }
  if (isSame && got.ndim === 1 && got.data.every((v, i) => i === 0 || got.data[i - 1] <= v))
    return {
      en: `${LABELS.en} They are the right ones, but sorted.`,
      ko: `${LABELS.ko} 값은 맞지만 크기순으로 정렬되어 있습니다.`,
    }
  if (isSame)
    return {
      en: `${LABELS.en} They are the right ones in another order: x and t have to be taken with the same indices in the same order.`,
      ko: `${LABELS.ko} 값은 맞지만 순서가 다릅니다. x와 t를 같은 인덱스로 같은 순서에 따라 골라야 합니다.`,
    }
  return LABELS
}

// --- internal ---

const NOT_A_ROW = { en: 'The batch holds a row that is none of x.', ko: '배치에 x의 행이 아닌 것이 있습니다.' }
const WRONG_COUNT = { en: 'The number of rows in the batch:', ko: '배치에 들어 있는 행의 수:' }
const LABELS = {
  en: 'The labels in t are not those of the rows in x.',
  ko: 't의 레이블이 x의 행과 짝이 맞지 않습니다.',
}

const keysOf = (t: NdArray): string[] =>
  t.ndim === 1 ? Array.from(t.data, String) : [...t.rows()].map((row) => row.data.join())
