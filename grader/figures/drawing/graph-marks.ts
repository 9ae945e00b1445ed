import type { Way } from './edge-text.ts'
import { ink } from './palette.ts'
import type { Spec } from './spec.ts'

/** How a graph looks that is laid out: its edges, its nodes, and the texts at both; in a chain the numbers stand above and below the nodes. */
export function graphMarks(isChain: boolean): Spec[] {
  const [above, below, local] = isChain ? [-22, 31, 47] : [-6, 14, 29]
  return [
    EDGES,
    CIRCLES,
    nodeText('operations', 'text', OPERATION),
    nodeText('operations', 'local', { ...LOCAL, dy: [{ test: 'datum.localAbove', value: -24 }, { value: local }] }),
    nodeText('inputs', 'text', INPUT),
    ...edgeText('forward', above, ink.text),
    ...edgeText('backward', below, ink.right),
  ]
}

// --- internal ---

const EDGES: Spec = {
  type: 'rule',
  from: { data: 'links' },
  encode: {
    enter: {
      x: { field: 'target.x' },
      y: { field: 'target.y' },
      x2: { field: 'source.x' },
      y2: { field: 'source.y' },
      stroke: { value: ink.soft },
      strokeWidth: { value: 1.5 },
    },
  },
}

const CIRCLES: Spec = {
  type: 'symbol',
  from: { data: 'operations' },
  encode: {
    enter: {
      x: { field: 'x' },
      y: { field: 'y' },
      size: { value: 900 },
      fill: { value: ink.grid },
      stroke: { value: ink.soft },
    },
  },
}

const OPERATION = {
  align: { value: 'center' },
  baseline: { value: 'middle' },
  fontSize: { value: 13 },
  fontWeight: { value: 'bold' },
  fill: { value: ink.text },
}
const LOCAL = { align: { value: 'center' }, fontSize: { value: 11 }, fill: { value: ink.third } }
const INPUT = {
  align: { value: 'right' },
  baseline: { value: 'middle' },
  fontSize: { value: 12 },
  fill: { value: ink.soft },
  dx: { value: -5 },
}

const nodeText = (data: string, field: string, look: Spec): Spec => ({
  type: 'text',
  from: { data },
  encode: { enter: { x: { field: 'x' }, y: { field: 'y' }, text: { field }, ...look } },
})

// The numbers are on top of the edges: an outline in the colour of the paper separates them.
function edgeText(way: Way, dy: number, color: string): Spec[] {
  const mark = (look: Spec): Spec => ({
    type: 'text',
    from: { data: 'links' },
    encode: {
      enter: {
        x: { field: 'x' },
        y: { field: 'y' },
        dy: { value: dy },
        text: { field: `target.${way}` },
        align: { value: 'center' },
        fontSize: { value: 12.5 },
        fontWeight: { value: 'bold' },
        ...look,
      },
    },
  })
  const wrong = { test: `datum.target.${way}Wrong`, value: ink.wrong }
  return [
    mark({
      fill: { value: ink.paper },
      stroke: { value: ink.paper },
      strokeWidth: { value: 5 },
      strokeJoin: { value: 'round' },
    }),
    mark({ fill: [wrong, { value: color }] }),
  ]
}
