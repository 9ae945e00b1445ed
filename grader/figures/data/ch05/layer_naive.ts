import type { Subject } from '../../../checks/subject.ts'
import { parseEntry, parseNumber } from '../parse.ts'

/** The graphs of the figure: the book's figures 5-2 and 5-17, its example of the chain rule, and sigmoid step by step. */
export const GRAPHS = ['apples', 'fruit', 'square', 'sigmoid'] as const

export type GraphName = (typeof GRAPHS)[number]

/** What the student's layers give at the edges, by the edge's name; only what is theirs. */
export interface EdgeNumbers {
  readonly forward: Readonly<Record<string, number | null>>
  readonly backward: Readonly<Record<string, number | null>>
}

export type GraphData = Readonly<Record<GraphName, EdgeNumbers>>

/** The edges of each graph that the student's layers answer for. */
export const ANSWERED: Readonly<Record<GraphName, Readonly<Record<keyof EdgeNumbers, readonly string[]>>>> = {
  apples: { forward: ['applePrice', 'price'], backward: ['apple', 'appleNum', 'applePrice', 'tax'] },
  fruit: {
    forward: ['applePrice', 'orangePrice', 'allPrice', 'price'],
    backward: ['appleNum', 'apple', 'orange', 'orangeNum', 'tax', 'applePrice', 'orangePrice', 'allPrice'],
  },
  square: { forward: ['t', 'z'], backward: ['x', 'y', 't'] },
  sigmoid: { forward: ['negative', 'sum'], backward: ['x', 'exp'] },
}

/** Runs each graph with the student's layers, forward and backward; exp and 1/x are given. */
export async function collectGraphs(subject: Subject<'ch05/layer_naive'>): Promise<GraphData> {
  const found = await subject.evaluate(({ MulLayer, AddLayer }) => {
    const apples = () => {
      const [many, taxed] = [new MulLayer(), new MulLayer()]
      const applePrice = many.forward(100, 2)
      const price = taxed.forward(applePrice, 1.1)
      const [dApplePrice, tax] = taxed.backward(1)
      const [apple, appleNum] = many.backward(dApplePrice)
      return { forward: { applePrice, price }, backward: { applePrice: dApplePrice, tax, apple, appleNum } }
    }
    const fruit = () => {
      const [manyApples, manyOranges, sum, taxed] = [new MulLayer(), new MulLayer(), new AddLayer(), new MulLayer()]
      const applePrice = manyApples.forward(100, 2)
      const orangePrice = manyOranges.forward(150, 3)
      const allPrice = sum.forward(applePrice, orangePrice)
      const price = taxed.forward(allPrice, 1.1)
      const [dAll, tax] = taxed.backward(1)
      const [dApples, dOranges] = sum.backward(dAll)
      const [orange, orangeNum] = manyOranges.backward(dOranges)
      const [apple, appleNum] = manyApples.backward(dApples)
      return {
        forward: { applePrice, orangePrice, allPrice, price },
        backward: {
          allPrice: dAll,
          tax,
          applePrice: dApples,
          orangePrice: dOranges,
          orange,
          orangeNum,
          apple,
          appleNum,
        },
      }
    }
    // t is both factors of t · t: what comes back to it is the sum of both.
    const square = () => {
      const [sum, product] = [new AddLayer(), new MulLayer()]
      const t = sum.forward(2, 3)
      const z = product.forward(t, t)
      const [left, right] = product.backward(1)
      const [x, y] = sum.backward(left + right)
      return { forward: { t, z }, backward: { t: left + right, x, y } }
    }
    const sigmoid = () => {
      const [times, plus] = [new MulLayer(), new AddLayer()]
      const negative = times.forward(1, -1)
      const exp = Math.exp(negative)
      const sum = plus.forward(exp, 1)
      const [dExp] = plus.backward(-1 / sum ** 2)
      const [x] = times.backward(dExp * exp)
      return { forward: { negative, sum }, backward: { exp: dExp, x } }
    }
    return { apples: apples(), fruit: fruit(), square: square(), sigmoid: sigmoid() }
  })
  return {
    apples: numbersOf(found, 'apples'),
    fruit: numbersOf(found, 'fruit'),
    square: numbersOf(found, 'square'),
    sigmoid: numbersOf(found, 'sigmoid'),
  }
}

// --- internal ---

function numbersOf(found: unknown, graph: GraphName): EdgeNumbers {
  const values = parseEntry(found, graph)
  const way = (name: keyof EdgeNumbers): Record<string, number | null> =>
    Object.fromEntries(
      ANSWERED[graph][name].map((edge) => [edge, parseNumber(parseEntry(parseEntry(values, name), edge))]),
    )
  return { forward: way('forward'), backward: way('backward') }
}
