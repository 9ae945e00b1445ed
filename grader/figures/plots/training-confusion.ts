import { ink } from '../drawing/palette.ts'
import { panelSpec, type Spec } from '../drawing/spec.ts'
import type { Panel, Word } from '../figure.ts'
import { sum } from '../../platform/sum.ts'

/** The confusion matrix: which digits were classified as which. */
export function confusionPanel(confusion: readonly (readonly number[])[], word: Word): Panel {
  const [digit, guess, count] = mostConfused(confusion)
  const [right, all] = [sum(confusion.map((row, i) => row[i])), sum(confusion.flat())]
  return {
    kind: 'plot',
    title: word({ en: 'Which digit was taken for which', ko: '어떤 숫자를 무엇으로 읽었는지' }),
    says: word({
      en: `A table of 10 by 10 digits; on the diagonal are the right ones, ${right} of ${all}. Most often ${aDigit(digit)} was taken for ${aDigit(guess)}: ${count} times.`,
      ko: `숫자 10개의 혼동 행렬이며 대각선이 정답입니다(${all}장 중 ${right}장). 가장 자주 틀린 경우는 ${digit} → ${guess}이며 ${count}번입니다.`,
    }),
    spec: specOf(confusion, word),
    table: {
      columns: ['', ...confusion.map((_, i) => String(i))],
      rows: confusion.map((row, i) => [String(i), ...row]),
    },
  }
}

/** A digit with its article. */
export const aDigit = (digit: number): string => `${digit === 8 ? 'an' : 'a'} ${digit}`

// --- internal ---

function mostConfused(confusion: readonly (readonly number[])[]): [number, number, number] {
  const cells = confusion.flatMap((row, i) => row.map((count, j): [number, number, number] => [i, j, count]))
  return cells.filter(([i, j]) => i !== j).toSorted((a, b) => b[2] - a[2])[0]
}

function specOf(confusion: readonly (readonly number[])[], word: Word): Spec {
  const most = Math.max(1, mostConfused(confusion)[2])
  const values = confusion.flatMap((row, digit) =>
    row.map((count, guess) => ({
      digit,
      guess,
      text: count === 0 ? '' : String(count),
      // The many right answers would hide every mistake.
      weight: digit === guess ? 0.25 : 0.85 * Math.sqrt(count / most),
      right: digit === guess ? 1 : 0,
    })),
  )
  const digits = (field: string, title: string, titlePadding: number): Spec => ({
    field,
    type: 'ordinal',
    axis: { title, titlePadding, labelAngle: 0, domain: false, ticks: false },
  })
  return panelSpec(
    {
      data: { values },
      encoding: {
        x: digits('guess', word({ en: 'taken for', ko: '신경망이 읽은 숫자' }), 4),
        y: digits('digit', word({ en: 'digit', ko: '실제 숫자' }), 9),
      },
      layer: [
        {
          mark: { type: 'rect' },
          encoding: {
            opacity: { field: 'weight', type: 'quantitative', scale: null },
            color: { condition: { test: 'datum.right === 1', value: ink.right }, value: ink.yours },
          },
        },
        { mark: { type: 'text', fontSize: 11 }, encoding: { text: { field: 'text', type: 'nominal' } } },
      ],
    },
    340,
  )
}
