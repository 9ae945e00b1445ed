import { NAMES } from '../../../checks/network/params.ts'
import { collectGradientChecks, type GradientCheckData, NETWORKS } from '../../data/ch05/gradient_check.ts'
import { compared, sides } from '../../drawing/compare.ts'
import { channel, markLayer } from '../../drawing/lines.ts'
import { ink } from '../../drawing/palette.ts'
import { panelSpec } from '../../drawing/spec.ts'
import { tableOf } from '../../drawing/table.ts'
import { figureOf, type Panel, type Word } from '../../figure.ts'

/** How to read a gradient check: which difference is rounding, and which is a mistake. */
export const figures = [
  figureOf<GradientCheckData>({
    name: 'gradient-check',
    collect: collectGradientChecks,
    draw: (data, word) => ({
      title: word({ en: 'What a gradient check shows', ko: '기울기 검증이 보여 주는 것' }),
      caption: word({
        en: 'Two networks, seen by your gradientCheck. On a logarithmic axis a mistake cannot be missed: what is rounding stays below 1e-5 (the band), a wrong gradient lies far above. Broad blue points are right, orange ones yours.',
        ko: '두 신경망을 gradientCheck로 검증한 결과입니다. 로그 축에서는 실수가 뚜렷이 드러납니다. 반올림에 따른 차이는 1e-5 아래(띠)에 머물고, 잘못된 기울기는 훨씬 위에 있습니다. 큰 파란색 점이 올바른 값, 주황색 점이 내 결과입니다.',
      }),
      panels: [
        panel(word({ en: 'A network whose backpropagation is right', ko: '역전파가 올바른 신경망' }), 0, data, word),
        panel(word({ en: 'One whose W1 is wrong', ko: 'W1의 기울기가 잘못된 신경망' }), 1, data, word),
      ],
    }),
  }),
]

// --- internal ---

const [LOW, HIGH] = [1e-11, 1]
const ROUNDING = 1e-5

function panel(title: string, network: number, data: GradientCheckData | undefined, word: Word): Panel {
  const right = NETWORKS[network]
  const yours = data?.[network]
  const names = sides(word)
  const values = (numbers: readonly (number | null)[]): object[] =>
    numbers.flatMap((y, i) => (y === null ? [] : [{ name: NAMES[i], y: Math.min(HIGH, Math.max(LOW, y)) }]))
  const point = (numbers: readonly (number | null)[], color: string, size: number, opacity: number) =>
    markLayer({ type: 'point', clip: false, filled: true, size, color, opacity }, values(numbers))
  return {
    kind: 'plot',
    title,
    says: `${word({ en: `Differences of W1, b1, W2, b2 should be ${right.join(', ')}.`, ko: `W1, b1, W2, b2의 올바른 차이는 ${right.join(', ')}입니다.` })} ${compared(right, yours, word)}`,
    spec: panelSpec({
      encoding: {
        x: {
          field: 'name',
          type: 'ordinal',
          sort: null,
          scale: { domain: NAMES },
          axis: { title: null, labelAngle: 0 },
        },
        y: channel('y', {
          title: word({ en: 'mean difference', ko: '차이의 평균' }),
          domain: [LOW, HIGH],
          log: true,
          values: [1e-11, 1e-8, 1e-5, 1e-2],
        }),
      },
      layer: [
        {
          data: { values: [{ y: LOW, y2: ROUNDING }] },
          mark: { type: 'rect', color: ink.third, opacity: 0.15 },
          encoding: { x: { value: 0 }, x2: { value: 'width' }, y2: { field: 'y2' } },
        },
        point(right, ink.right, 420, 0.4),
        ...(yours ? [point(yours, ink.yours, 110, 1)] : []),
      ],
    }),
    table: tableOf(word({ en: 'parameter', ko: '매개변수' }), NAMES, { [names.right]: right, [names.yours]: yours }),
  }
}
