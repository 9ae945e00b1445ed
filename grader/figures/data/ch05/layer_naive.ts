import type { Subject } from '../../../checks/subject.ts'
import { parseEntry, parseNumber } from '../parse.ts'

/** The names of the edges in the book's graph of 2 apples and 3 oranges (its figure 5-17). */
export const EDGES = [
  'appleNum',
  'apple',
  'orange',
  'orangeNum',
  'tax',
  'applePrice',
  'orangePrice',
  'allPrice',
  'price',
] as const

export type Edge = (typeof EDGES)[number]

/** The values on each edge, forward and backward; the inputs are ours. */
export interface GraphData {
  readonly forward: Readonly<Partial<Record<Edge, number | null>>>
  readonly backward: Readonly<Partial<Record<Edge, number | null>>>
}

/** Runs the graph with the student's layers, forward and backward. */
export async function collectGraph(subject: Subject<'ch05/layer_naive'>): Promise<GraphData> {
  const found = await subject.evaluate(({ MulLayer, AddLayer }) => {
    const [apples, oranges, sum, taxed] = [new MulLayer(), new MulLayer(), new AddLayer(), new MulLayer()]
    const applePrice = apples.forward(100, 2)
    const orangePrice = oranges.forward(150, 3)
    const allPrice = sum.forward(applePrice, orangePrice)
    const price = taxed.forward(allPrice, 1.1)
    const [dAll, dTax] = taxed.backward(1)
    const [dApples, dOranges] = sum.backward(dAll)
    const [dOrange, dOrangeNum] = oranges.backward(dOranges)
    const [dApple, dAppleNum] = apples.backward(dApples)
    return {
      forward: { applePrice, orangePrice, allPrice, price },
      backward: {
        allPrice: dAll,
        tax: dTax,
        applePrice: dApples,
        orangePrice: dOranges,
        orange: dOrange,
        orangeNum: dOrangeNum,
        apple: dApple,
        appleNum: dAppleNum,
      },
    }
  })
  return { forward: numbersOf(found, 'forward'), backward: numbersOf(found, 'backward') }
}

// --- internal ---

const COMES_IN: readonly Edge[] = ['appleNum', 'apple', 'orange', 'orangeNum', 'tax']

function numbersOf(found: unknown, way: 'forward' | 'backward'): Partial<Record<Edge, number | null>> {
  const values = parseEntry(found, way)
  const given = EDGES.filter((edge) => (way === 'forward' ? !COMES_IN.includes(edge) : edge !== 'price'))
  return Object.fromEntries(given.map((edge) => [edge, parseNumber(parseEntry(values, edge))]))
}
