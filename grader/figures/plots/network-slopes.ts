import type { Activation, Chapter } from '../../model/plan.ts'
import { NAMES } from '../../checks/network/params.ts'
import { tinySlopes } from '../data/tiny-network.ts'
import type { SlopesData } from '../data/network-slopes.ts'
import { agreementSpec } from '../drawing/agreement.ts'
import { compared, sides } from '../drawing/compare.ts'
import { type ExerciseFigure, figureOf, type Panel, type Word } from '../figure.ts'

/** Every slope of a tiny network: backpropagation beside the expected value. */
export const networkSlopesFigure = (
  chapter: Chapter,
  activation: Activation,
  collect: (subject: never) => Promise<SlopesData>,
): ExerciseFigure =>
  figureOf<SlopesData>({
    name: `slopes-${chapter}`,
    collect,
    draw: (data, word) => ({
      title: word({ en: 'Every slope of a tiny network', ko: '아주 작은 신경망의 모든 기울기' }),
      caption: word({
        en: 'For a network with 27 parameters: across, the slope of the loss as differentiation gives it; up, what your gradient() gives. Where both agree, the points lie on the diagonal; the marks tell which parameter is off.',
        ko: '매개변수가 27개인 신경망입니다. 가로축은 손실을 미분하여 얻은 기울기이고 세로축은 gradient()의 결과입니다. 두 값이 일치하면 점이 대각선 위에 놓이며, 표식을 보면 어느 매개변수가 다른지 알 수 있습니다.',
      }),
      panels: [panel(data, tinySlopes(activation), word)],
    }),
  })

// --- internal ---

function panel(data: SlopesData | undefined, right: ReturnType<typeof tinySlopes>, word: Word): Panel {
  const names = sides(word)
  const all = NAMES.flatMap((name) => right[name].map((value, i) => ({ name, i, value, own: data?.[name][i] ?? null })))
  return {
    kind: 'plot',
    title: word({ en: 'gradient() against differentiation', ko: 'gradient()와 미분 값' }),
    says: compared(
      all.map(({ value }) => value),
      data && all.map(({ own }) => own),
      word,
    ),
    spec: agreementSpec(
      NAMES.map((name) => ({ name, right: right[name], yours: data?.[name] })),
      word,
    ),
    table: {
      columns: [word({ en: 'parameter', ko: '매개변수' }), names.right, names.yours],
      rows: all.map(({ name, i, value, own }) => [`${name}[${i}]`, value, own]),
    },
  }
}
