import { VEGA_SCHEMA } from '../drawing/graph.ts'
import { ink } from '../drawing/palette.ts'
import { PANEL, type Spec, VEGA_STYLE } from '../drawing/spec.ts'
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

type Point = readonly [number, number]

// Seen from the front, above and to the side: a turn around the vertical axis, then a camera at a distance.
function projected(x0: number, x1: number, y: number): Point {
  const [turn, tilt, camera] = [0.6, 0.5, 14]
  const [right, away] = [x0 * Math.cos(turn) - x1 * Math.sin(turn), x0 * Math.sin(turn) + x1 * Math.cos(turn)]
  const [up, depth] = [y * Math.cos(tilt) - away * -Math.sin(tilt), away * Math.cos(tilt) - y * Math.sin(tilt)]
  const scale = 500 / (camera + depth)
  return [PANEL.width / 2 + right * scale, HEIGHT / 2 + 68 - up * scale]
}

const height = (x0: number, x1: number): number => (x0 ** 2 + x1 ** 2) / 4

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
  const points = corners.map(([a, b]) => projected(at(a), at(b), height(at(a), at(b))))
  const [x0, x1] = [at(i + 0.5), at(j + 0.5)]
  return {
    path: `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`,
    share: (x0 ** 2 + x1 ** 2) / (2 * REACH ** 2),
    away: x0 * Math.sin(0.6) + x1 * Math.cos(0.6),
  }
}

// The cells farthest away are painted first, so that nearer ones hide them.
function surfaceSpec(): Spec {
  const cells = Array.from({ length: CELLS * CELLS }, (_, k) => cellAt(Math.floor(k / CELLS), k % CELLS))
  const mark = (fill: string, opacity: object): Spec => ({
    fill: { value: fill },
    fillOpacity: opacity,
    stroke: { value: ink.soft },
    strokeWidth: { value: 0.5 },
  })
  const layer = (look: Spec): Spec => ({
    type: 'path',
    from: { data: 'cells' },
    encode: { enter: { path: { field: 'path' }, ...look } },
  })
  return {
    $schema: VEGA_SCHEMA,
    width: PANEL.width,
    height: HEIGHT,
    padding: 4,
    background: null,
    config: VEGA_STYLE,
    data: [
      {
        name: 'cells',
        values: cells
          .toSorted((a, b) => b.away - a.away)
          .map(({ path, share }) => ({ path, share: 0.15 + 0.75 * share, paper: 1 })),
      },
    ],
    marks: [
      {
        type: 'group',
        from: { facet: { name: 'cell', data: 'cells', groupby: ['path'] } },
        marks: [
          { ...layer(mark(ink.paper, { value: 1 })), from: { data: 'cell' } },
          { ...layer(mark(ink.right, { field: 'share' })), from: { data: 'cell' } },
        ],
      },
    ],
  }
}
