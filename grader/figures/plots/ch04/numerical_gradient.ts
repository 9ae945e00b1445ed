import { collectGradients, FIELD, type GradientData, GRID } from '../../data/ch04/numerical_gradient.ts'
import { type Arrow, arrows } from '../../drawing/arrows.ts'
import { compared, NONE, sides } from '../../drawing/compare.ts'
import { contours } from '../../drawing/contours.ts'
import { channel } from '../../drawing/lines.ts'
import { ink } from '../../drawing/palette.ts'
import { panelSpec } from '../../drawing/spec.ts'
import { surfacePanel } from '../surface.ts'
import { figureOf, type Panel, type Word } from '../../figure.ts'

/** The book's figures 4-8 and 4-9: the field of gradients over the contours of x0² + x1². */
export const figures = [
  figureOf<GradientData>({
    name: 'numerical-gradient',
    collect: collectGradients,
    draw: (data, word) => ({
      title: word({ en: 'The gradient of x0² + x1²', ko: 'x0² + x1²의 기울기' }),
      caption: word({
        en: 'Each arrow goes against the gradient at its point, as in the book: towards the lowest point, at right angles to the contours, and the longer the steeper it is there. Broad blue arrows are the right ones, orange ones yours.',
        ko: '책에서처럼 각 점에서 기울기의 반대 방향으로 화살표를 그렸습니다. 화살표는 등고선에 수직으로 가장 낮은 곳을 향하고, 경사가 급할수록 깁니다. 굵은 파란색이 올바른 화살표, 주황색이 내 결과입니다.',
      }),
      panels: [panel(data, word), surfacePanel(word)],
    }),
  }),
]

// --- internal ---

// Arrows are drawn at a tenth of their length, so that they do not overlap.
const SCALE = 0.1
const right: Arrow[] = FIELD.map(([x, y]) => arrow([x, y], [2 * x, 2 * y]))

// Limits a slope so that no arrow extends far beyond the picture.
const clamped = (slope: number): number => Math.min(200, Math.max(-200, slope))

function arrow([x, y]: readonly [number, number], [dx, dy]: readonly [number, number]): Arrow {
  return { from: [x, y], to: [x - SCALE * dx, y - SCALE * dy] }
}

function panel(data: GradientData | undefined, word: Word): Panel {
  const names = sides(word)
  const field = data?.slice(0, FIELD.length)
  const own = (field ?? []).flatMap(([dx, dy], i) =>
    dx === null || dy === null ? [] : [arrow(FIELD[i], [clamped(dx), clamped(dy)])],
  )
  const domain = [-2.4, 2.4] as const
  return {
    kind: 'plot',
    title: word({ en: 'Contours and gradients', ko: '등고선과 기울기' }),
    says: `${word({ en: 'Circles around the origin, and arrows that point to it.', ko: '원점을 둘러싼 원과 원점을 향하는 화살표입니다.' })} ${compared(
      FIELD.flat().map((x) => 2 * x),
      field?.flat(),
      word,
    )}`,
    spec: panelSpec(
      {
        encoding: { x: channel('x', { title: 'x0', domain }), y: channel('y', { title: 'x1', domain }) },
        layer: [
          ...contours([1, 1], [0.25, 1, 2.25, 4, 6.25]),
          ...arrows(right, ink.right, 5, 0.35),
          ...arrows(own, ink.yours, 1.6),
        ],
      },
      350,
    ),
    table: {
      columns: ['x0, x1', names.right, names.yours],
      rows: GRID.map(([x, y], i) => [`${x}, ${y}`, `${2 * x}, ${2 * y}`, shown(data?.[i])]),
    },
  }
}

const shown = (pair: readonly (number | null)[] | undefined): string | null =>
  pair ? pair.map((value) => (value === null ? NONE : Number(value.toPrecision(5)))).join(', ') : null
