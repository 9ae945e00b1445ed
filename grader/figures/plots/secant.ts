import { linesSpec, type Point } from '../drawing/lines.ts'
import { short } from '../drawing/compare.ts'
import { tableOf } from '../drawing/table.ts'
import type { Panel, Word } from '../figure.ts'
import { josa } from '../../text/josa.ts'

/** Where the lines touch the curve. */
export const TOUCH = 5

/** The book's figure 4-5: the true tangent, a secant with a large h, and the line with the slope that the student's code gives. */
export function secantPanel(slope: number | null | undefined, word: Word): Panel {
  const names = {
    right: word({ en: 'true tangent', ko: '진정한 접선' }),
    secant: word({ en: `secant, h = ${H}`, ko: `할선, h = ${H}` }),
    yours: word({ en: 'your slope', ko: '내 미분' }),
  }
  const line = (of: number): Point[] => AT.map((x) => ({ x, y: f(TOUCH) + of * (x - TOUCH) }))
  const [tangent, secant] = [line(TRUE), line(SECANT)]
  const own = slope === null || slope === undefined ? [] : line(Math.min(9, Math.max(-9, slope)))
  return {
    kind: 'plot',
    title: word({ en: 'The true tangent beside a secant', ko: '진정한 접선과 할선' }),
    says: word({
      en: `At x = ${TOUCH} the slope is ${short(TRUE)}. Through x and x + ${H} it is ${short(SECANT)}: the larger h, the more the line of a forward difference leans away. ${slope === undefined ? '' : `Yours is ${short(slope)}.`}`,
      ko: `x = ${TOUCH}에서 기울기는 ${short(TRUE)}입니다. x와 ${josa(`x + ${H}`, '을/를')} 지나는 직선의 기울기는 ${short(SECANT)}이며, h가 클수록 전방 차분의 직선은 접선에서 멀어집니다. ${slope === undefined ? '' : `내 결과는 ${short(slope)}입니다.`}`,
    }),
    spec: linesSpec(
      [
        { name: 'f(x)', as: 'plain', points: AT.map((x) => ({ x, y: f(x) })) },
        { name: names.right, as: 'right', points: tangent },
        { name: names.secant, as: 'second', points: secant },
        { name: names.yours, as: 'yours', points: own },
      ],
      { title: 'x', domain: [0, 20] },
      { title: 'f(x)', domain: [-2, 6] },
    ),
    table: tableOf('x', AT, {
      'f(x)': AT.map(f),
      [names.right]: tangent.map(({ y }) => y),
      [names.secant]: secant.map(({ y }) => y),
      [names.yours]: own.map(({ y }) => y),
    }),
  }
}

// --- internal ---

const H = 10
const AT = Array.from({ length: 21 }, (_, i) => i)
const f = (x: number): number => 0.01 * x ** 2 + 0.1 * x
const TRUE = 0.02 * TOUCH + 0.1
const SECANT = (f(TOUCH + H) - f(TOUCH)) / H
