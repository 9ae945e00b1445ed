import { ink } from '../drawing/palette.ts'
import { PANEL, type Spec, vegaSpec } from '../drawing/spec.ts'
import type { Panel, Word } from '../figure.ts'

/** The book's figure 4-8: the surface of x0² + x1² in perspective. */
export function surfacePanel(word: Word): Panel {
  return {
    kind: 'plot',
    title: word({ en: 'The surface, in perspective', ko: '입체로 본 함수의 모양' }),
    says: word({
      en: 'f(x0, x1) = x0² + x1² over the square from -3 to 3: a bowl, 0 at its bottom in the middle and 18 at its corners. The field of gradients is the same bowl seen from above.',
      ko: 'x0과 x1이 -3에서 3까지일 때의 f(x0, x1) = x0² + x1²입니다. 가운데 바닥이 0, 네 모서리가 18인 그릇 모양입니다. 기울기 그림은 이 그릇을 위에서 내려다본 것입니다.',
    }),
    spec: surfaceSpec(),
    table: {
      columns: ['x0 \\ x1', ...CORNERS.map(String)],
      rows: CORNERS.map((x0) => [String(x0), ...CORNERS.map((x1) => x0 ** 2 + x1 ** 2)]),
    },
  }
}

// --- internal ---

const CORNERS = [-3, -2, -1, 0, 1, 2, 3]
const [CELLS, REACH, HEIGHT] = [18, 3, 300]

// Seen from above and to the side: a turn around the vertical axis, a tilt, and the distance of the camera.
const [TURN, TILT, DISTANCE] = [0.6, 0.5, 14]

const right = (x0: number, x1: number): number => x0 * Math.cos(TURN) - x1 * Math.sin(TURN)
const away = (x0: number, x1: number): number => x0 * Math.sin(TURN) + x1 * Math.cos(TURN)
const height = (x0: number, x1: number): number => (x0 ** 2 + x1 ** 2) / 4

function projected(x0: number, x1: number): string {
  const [back, high] = [away(x0, x1), height(x0, x1)]
  const [up, depth] = [high * Math.cos(TILT) + back * Math.sin(TILT), back * Math.cos(TILT) - high * Math.sin(TILT)]
  const scale = 500 / (DISTANCE + depth)
  const [x, y] = [PANEL.width / 2 + right(x0, x1) * scale, HEIGHT / 2 + 68 - up * scale]
  return `${x.toFixed(1)},${y.toFixed(1)}`
}

interface Cell {
  readonly path: string
  readonly share: number
  readonly away: number
}

function cellAt(i: number, j: number): Cell {
  const at = (k: number): number => -REACH + (2 * REACH * k) / CELLS
  const corners = [
    [i, j],
    [i + 1, j],
    [i + 1, j + 1],
    [i, j + 1],
  ] as const
  const [x0, x1] = [at(i + 0.5), at(j + 0.5)]
  return {
    path: `M${corners.map(([a, b]) => projected(at(a), at(b))).join('L')}Z`,
    share: 0.15 + 0.75 * ((x0 ** 2 + x1 ** 2) / (2 * REACH ** 2)),
    away: away(x0, x1),
  }
}

// The cells farthest away are painted first, and each on paper, so that nearer ones hide them.
function surfaceSpec(): Spec {
  const cells = Array.from({ length: CELLS * CELLS }, (_, k) => cellAt(Math.floor(k / CELLS), k % CELLS))
  const painted = (fill: string, opacity: object): Spec => ({
    type: 'path',
    from: { data: 'cell' },
    encode: {
      enter: {
        path: { field: 'path' },
        fill: { value: fill },
        fillOpacity: opacity,
        stroke: { value: ink.soft },
        strokeWidth: { value: 0.5 },
      },
    },
  })
  return vegaSpec(HEIGHT, {
    data: [{ name: 'cells', values: cells.toSorted((a, b) => b.away - a.away) }],
    marks: [
      {
        type: 'group',
        from: { facet: { name: 'cell', data: 'cells', groupby: ['path'] } },
        marks: [painted(ink.paper, { value: 1 }), painted(ink.right, { field: 'share' })],
      },
    ],
  })
}
