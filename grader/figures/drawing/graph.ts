import { short } from './compare.ts'
import { ink } from './palette.ts'
import { PANEL, type Spec, vegaSpec } from './spec.ts'

/** A node of a computational graph, with the edge that leads from it to the next one; the last node has none. */
export interface GraphNode {
  readonly id: string
  /** The node that its edge leads to. */
  readonly to?: string
  /** What stands in the circle of an operation, or beside an input. */
  readonly text: string
  readonly is: 'input' | 'operation' | 'output'
  /** Its local derivatives; above it, where its edge leads down. */
  readonly local?: string
  readonly localAbove?: boolean
  /** What runs forward on its edge, and what runs back. */
  readonly forward?: EdgeText
  readonly backward?: EdgeText
}

/** What stands at an edge. */
export interface EdgeText {
  readonly text: string
  readonly wrong: boolean
}

/** Draws a computational graph whose nodes each lead to one other: inputs on the left, forward above the edges, backward below. */
export function graphSpec(nodes: readonly GraphNode[], { height, left, isChain = false }: GraphSize): Spec {
  const size = [height - 2 * MARGIN, PANEL.width - left - RIGHT]
  const tree = [
    { type: 'stratify', key: 'id', parentKey: 'to' },
    { type: 'tree', method: 'cluster', separation: false, size, as: ['down', 'back', 'depth', 'children'] },
    { type: 'formula', as: 'x', expr: `${left + size[1]} - datum.back` },
    { type: 'formula', as: 'y', expr: `datum.down + ${MARGIN}` },
  ]
  // Edges that come together are furthest apart where they begin.
  const share = isChain ? '0.5' : "(datum.target.is === 'input' ? 0.36 : 0.5)"
  const along = (at: 'x' | 'y'): Spec => ({
    type: 'formula',
    as: at,
    expr: `datum.target.${at} + ${share} * (datum.source.${at} - datum.target.${at})`,
  })
  const [above, below, local] = isChain ? [-22, 31, 47] : [-6, 14, 29]
  return vegaSpec(height, {
    data: [
      { name: 'nodes', values: nodes.map(flat), transform: tree },
      { name: 'links', source: 'nodes', transform: [{ type: 'treelinks' }, along('x'), along('y')] },
      { name: 'operations', source: 'nodes', transform: [{ type: 'filter', expr: "datum.is === 'operation'" }] },
      { name: 'inputs', source: 'nodes', transform: [{ type: 'filter', expr: "datum.is === 'input'" }] },
    ],
    marks: [
      EDGES,
      CIRCLES,
      nodeText('operations', 'text', OPERATION),
      nodeText('operations', 'local', { ...LOCAL, dy: [{ test: 'datum.localAbove', value: -24 }, { value: local }] }),
      nodeText('inputs', 'text', INPUT),
      ...edgeText('forward', above, ink.text),
      ...edgeText('backward', below, ink.right),
    ],
  })
}

/** The size of a graph: its height, and the room for the names of its inputs. */
export interface GraphSize {
  readonly height: number
  readonly left: number
  /** Whether its nodes stand in one line, so close that the numbers need the room above and below them. */
  readonly isChain?: boolean
}

/** A number at an edge: the right one, or the student's with a cross. */
export function numberAt(right: number, own: number | null | undefined): EdgeText {
  if (own === undefined) return { text: '?', wrong: false }
  if (own !== null && isRight(right, own)) return { text: short(right), wrong: false }
  return { text: `✗ ${own === null ? 'NaN/∞' : short(own)}`, wrong: true }
}

/** The same for a table, where there is room for the right number beside a wrong one. */
export function numberInTable(right: number, own: number | null | undefined): string {
  const { text, wrong } = numberAt(right, own)
  return wrong ? `${text} (${short(right)})` : text
}

/** A number or a text that is not the student's. */
export const given = (value: number | string): EdgeText => ({
  text: typeof value === 'number' ? short(value) : value,
  wrong: false,
})

// --- internal ---

const [MARGIN, RIGHT] = [16, 26]

const isRight = (right: number, own: number): boolean => Math.abs(own - right) <= 1e-5 * Math.abs(right)

// One record per node: an expression of vega reaches only plain fields.
const flat = ({ forward, backward, local = '', ...node }: GraphNode): object => ({
  ...node,
  local,
  forward: forward?.text ?? '',
  forwardWrong: forward?.wrong ?? false,
  backward: backward?.text ?? '',
  backwardWrong: backward?.wrong ?? false,
})

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
function edgeText(way: 'forward' | 'backward', dy: number, color: string): Spec[] {
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
