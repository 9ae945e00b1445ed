import type { EdgeText, Way } from '../../drawing/edge-text.ts'
import type { GraphNode, GraphSize } from '../../drawing/graph.ts'

/** A computational graph with its right numbers, from the mathematics. */
export interface GraphPlan extends GraphSize {
  readonly title: string
  readonly says: string
  readonly nodes: readonly PlannedNode[]
}

/** A node, and what is right on the edge that leaves it. */
export interface PlannedNode extends Omit<GraphNode, Way> {
  readonly edge?: PlannedEdge
}

/** An edge: its name in the data and in a table, and the right numbers. */
export interface PlannedEdge extends Readonly<Record<Way, number>> {
  readonly name: string
  readonly shown: string
}

/** An input, which is called as its edge is. */
export const input = (name: string, to: string, shown: string, forward: number, backward: number): PlannedNode => ({
  id: name,
  to,
  is: 'input',
  text: shown,
  edge: { name, shown, forward, backward },
})

/** An operation, with its local derivatives. */
export const operation = (
  id: string,
  to: string,
  { text, local, localAbove = false }: Pick<GraphNode, 'text' | 'local' | 'localAbove'>,
  [name, shown, forward, backward]: readonly [name: string, shown: string, forward: number, backward: number],
): PlannedNode => ({
  id,
  to,
  is: 'operation',
  text,
  local,
  localAbove,
  edge: { name, shown, forward, backward },
})

/** Where the last edge of a graph leads. */
export const OUT: PlannedNode = { id: 'out', is: 'output', text: '' }

/** The nodes with their numbers: `at` tells what stands at an edge, where a number is right. */
export const numbered = (
  { nodes }: GraphPlan,
  at: (way: Way, edge: string, right: number) => EdgeText,
): readonly GraphNode[] =>
  nodes.map(({ edge, ...node }) => {
    if (!edge) return node
    const { name, forward, backward } = edge
    return { ...node, forward: at('forward', name, forward), backward: at('backward', name, backward) }
  })
