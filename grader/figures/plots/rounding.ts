import { manyLinesSpec } from '../drawing/many-lines.ts'
import type { Panel, Word } from '../figure.ts'

/** What is left of h in x + h, with the numbers of this course (float64) and with half as many bits (float32, np.float32). */
export function roundingPanel(word: Word): Panel {
  const left = (round: (value: number) => number): (number | null)[] => STEPS.map((h) => relativeError(h, round))
  const [double, single] = [left((value) => value), left(Math.fround)]
  const names = ['float64', 'float32'] as const
  return {
    kind: 'plot',
    title: word({ en: 'How wrong the h in (1 + h) - 1 is', ko: '(1 + h) - 1에서 h의 오차' }),
    says: word({
      en: 'At x = 1, h = 1e-4 keeps twelve digits in float64 and three in float32; h = 1e-8 is nothing at all beside 1 in float32, and 1e-16 in float64. The book’s 10e-50 is even by itself no number of float32: Math.fround(1e-50) is 0.',
      ko: 'x = 1일 때 h = 1e-4는 float64에서 열두 자리, float32에서 세 자리까지 남습니다. float32에서는 h = 1e-8부터, float64에서는 1e-16부터 1에 더하면 사라집니다. 1e-50은 float32로는 그 자체가 0입니다. Math.fround(1e-50)이 0입니다.',
    }),
    spec: manyLinesSpec(
      names.map((name, i) => ({
        name,
        points: STEPS.map((h, k) => ({ x: h, y: [double, single][i][k] })),
      })),
      { title: 'h', domain: [1e-20, 1], log: true },
      { title: word({ en: 'error of h', ko: 'h의 오차' }), domain: [1e-17, 10], log: true },
    ),
    table: {
      columns: ['h', 'float64: (1 + h) - 1', 'float32: (1 + h) - 1', 'np.float32(h)'],
      rows: [...STEPS, 1e-30, 1e-50].map((h) => [
        exponential(h),
        exponential(1 + h - 1),
        exponential(Math.fround(Math.fround(1 + h) - 1)),
        exponential(Math.fround(h)),
      ]),
    },
  }
}

// --- internal ---

const STEPS = Array.from({ length: 20 }, (_, i) => 10 ** -(i + 1))

// Powers of ten that are no powers of two, so that nothing is exact by chance; an error of 0 has no logarithm.
function relativeError(h: number, round: (value: number) => number): number {
  const came = round(round(1 + round(h)) - 1)
  return Math.max(Math.abs(came - h) / h, 1e-17)
}

const exponential = (value: number): string => (value === 0 ? '0' : Number(value.toPrecision(6)).toExponential())
