import type { EdgeText } from './edge-text.ts'
import { graphMarks } from './graph-marks.ts'
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
  return vegaSpec(height, {
    data: [
      { name: 'nodes', values: nodes.map(flat), transform: tree },
      { name: 'links', source: 'nodes', transform: [{ type: 'treelinks' }, along('x'), along('y')] },
      { name: 'operations', source: 'nodes', transform: [{ type: 'filter', expr: "datum.is === 'operation'" }] },
      { name: 'inputs', source: 'nodes', transform: [{ type: 'filter', expr: "datum.is === 'input'" }] },
    ],
    marks: graphMarks(isChain),
  })
}

/** The size of a graph: its height, and the room for the names of its inputs. */
export interface GraphSize {
  readonly height: number
  readonly left: number
  /** Whether its nodes stand in one line, so close that the numbers need the room above and below them. */
  readonly isChain?: boolean
}

// --- internal ---

const [MARGIN, RIGHT] = [16, 26]

// One record per node: an expression of vega reaches only plain fields.
const flat = ({ forward, backward, local = '', ...node }: GraphNode): object => ({
  ...node,
  local,
  forward: forward?.text ?? '',
  forwardWrong: forward?.wrong ?? false,
  backward: backward?.text ?? '',
  backwardWrong: backward?.wrong ?? false,
})
