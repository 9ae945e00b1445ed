import type { GraphName } from '../../data/ch05/layer_naive.ts'
import type { GraphNode, GraphSize } from '../../drawing/graph.ts'
import type { Word } from '../../figure.ts'

/** A computational graph with its right numbers, from the mathematics. */
export interface GraphPlan extends GraphSize {
  readonly title: string
  readonly says: string
  readonly nodes: readonly PlannedNode[]
}

/** A node, the name of the edge that leaves it, and what is right there. */
export interface PlannedNode extends Omit<GraphNode, 'forward' | 'backward'> {
  readonly edge?: string
  readonly edgeName?: string
  readonly forward?: number
  readonly backward?: number
}

/** The graphs of the figure. */
export const graphsOf = (word: Word): Readonly<Record<GraphName, GraphPlan>> => ({
  apples: applesPlan(word),
  fruit: fruitPlan(word),
  square: squarePlan(word),
  sigmoid: sigmoidPlan(word),
})

/** Sigmoid in four steps, at x = 1. */
export function sigmoidPlan(word: Word): GraphPlan {
  const [x, e] = [1, Math.exp(-1)]
  const y = 1 / (1 + e)
  return {
    height: 150,
    left: 16,
    isChain: true,
    title: word({ en: 'Sigmoid, step by step, at x = 1', ko: 'x = 1에서 단계별로 본 시그모이드' }),
    says: word({
      en: `× (-1), exp, + 1 and 1/x one after the other: y = ${y.toFixed(3)}. Back come -y², the same, times exp(-x), times -1: together y² · exp(-x) = y (1 - y) = ${(y * (1 - y)).toFixed(3)}.`,
      ko: `×(-1), exp, +1, 1/x를 차례로 거쳐 y = ${y.toFixed(3)}이 됩니다. 역전파에서는 -y², 그대로, exp(-x)배, -1배가 되어 모두 y² · exp(-x) = y (1 - y) = ${(y * (1 - y)).toFixed(3)}입니다.`,
    }),
    nodes: [
      { id: 'x', to: 'times', is: 'input', text: 'x', edge: 'x', forward: x, backward: y * (1 - y) },
      {
        id: 'times',
        to: 'exp',
        is: 'operation',
        text: '×(-1)',
        local: '∂ -1',
        edge: 'negative',
        edgeName: '-x',
        forward: -1,
        backward: -y * (1 - y),
      },
      {
        id: 'exp',
        to: 'plus',
        is: 'operation',
        text: 'exp',
        local: `∂ ${e.toFixed(3)}`,
        edge: 'exp',
        edgeName: 'exp(-x)',
        forward: e,
        backward: -(y ** 2),
      },
      {
        id: 'plus',
        to: 'inverse',
        is: 'operation',
        text: '+1',
        local: '∂ 1',
        edge: 'sum',
        edgeName: '1 + exp(-x)',
        forward: 1 + e,
        backward: -(y ** 2),
      },
      {
        id: 'inverse',
        to: 'out',
        is: 'operation',
        text: '1/x',
        local: `∂ ${(-(y ** 2)).toFixed(3)}`,
        edge: 'y',
        forward: y,
        backward: 1,
      },
      { id: 'out', is: 'output', text: '' },
    ],
  }
}

// --- internal ---

const input = (id: string, to: string, text: string, forward: number, backward: number): PlannedNode => ({
  id,
  to,
  is: 'input',
  text,
  edge: id,
  edgeName: text,
  forward,
  backward,
})

const OUT: PlannedNode = { id: 'out', is: 'output', text: '' }

const namesOf = (word: Word) => ({
  appleNum: word({ en: 'apples', ko: '사과 개수' }),
  apple: word({ en: 'apple price', ko: '사과 가격' }),
  orange: word({ en: 'orange price', ko: '귤 가격' }),
  orangeNum: word({ en: 'oranges', ko: '귤 개수' }),
  tax: word({ en: 'tax', ko: '소비세' }),
  applePrice: word({ en: 'apples together', ko: '사과 합계' }),
  orangePrice: word({ en: 'oranges together', ko: '귤 합계' }),
  allPrice: word({ en: 'sum', ko: '합계' }),
  price: word({ en: 'price', ko: '금액' }),
})

function applesPlan(word: Word): GraphPlan {
  const names = namesOf(word)
  return {
    height: 250,
    left: 84,
    title: word({ en: 'Two apples and the tax', ko: '사과 2개와 소비세' }),
    says: word({
      en: 'The price of two apples at 100, with a tax of 10%: 220. Back come 2.2 for the price of an apple, 110 for their number, 200 for the tax.',
      ko: '100원짜리 사과 2개에 소비세 10%를 더하면 220원입니다. 역전파로 사과 가격에는 2.2, 개수에는 110, 소비세에는 200이 흐릅니다.',
    }),
    nodes: [
      input('apple', 'many', names.apple, 100, 2.2),
      input('appleNum', 'many', names.appleNum, 2, 110),
      {
        id: 'many',
        to: 'taxed',
        is: 'operation',
        text: '×',
        local: '∂ 2, 100',
        localAbove: true,
        edge: 'applePrice',
        edgeName: names.applePrice,
        forward: 200,
        backward: 1.1,
      },
      input('tax', 'taxed', names.tax, 1.1, 200),
      {
        id: 'taxed',
        to: 'out',
        is: 'operation',
        text: '×',
        local: '∂ 1.1, 200',
        edge: 'price',
        edgeName: names.price,
        forward: 220,
        backward: 1,
      },
      OUT,
    ],
  }
}

function fruitPlan(word: Word): GraphPlan {
  const names = namesOf(word)
  return {
    height: 400,
    left: 84,
    title: word({ en: 'Two apples, three oranges, and the tax', ko: '사과 2개와 귤 3개, 그리고 소비세' }),
    says: word({
      en: 'Apples and oranges are multiplied by their prices, added, and multiplied by the tax: 715.',
      ko: '사과와 귤의 가격과 개수를 곱하고 더한 다음 소비세를 곱하면 715원입니다.',
    }),
    nodes: [
      input('appleNum', 'apples', names.appleNum, 2, 110),
      input('apple', 'apples', names.apple, 100, 2.2),
      {
        id: 'apples',
        to: 'all',
        is: 'operation',
        text: '×',
        local: '∂ 100, 2',
        localAbove: true,
        edge: 'applePrice',
        edgeName: names.applePrice,
        forward: 200,
        backward: 1.1,
      },
      input('orange', 'oranges', names.orange, 150, 3.3),
      input('orangeNum', 'oranges', names.orangeNum, 3, 165),
      {
        id: 'oranges',
        to: 'all',
        is: 'operation',
        text: '×',
        local: '∂ 3, 150',
        edge: 'orangePrice',
        edgeName: names.orangePrice,
        forward: 450,
        backward: 1.1,
      },
      {
        id: 'all',
        to: 'taxed',
        is: 'operation',
        text: '+',
        local: '∂ 1, 1',
        localAbove: true,
        edge: 'allPrice',
        edgeName: names.allPrice,
        forward: 650,
        backward: 1.1,
      },
      input('tax', 'taxed', names.tax, 1.1, 650),
      {
        id: 'taxed',
        to: 'out',
        is: 'operation',
        text: '×',
        local: '∂ 1.1, 650',
        edge: 'price',
        edgeName: names.price,
        forward: 715,
        backward: 1,
      },
      OUT,
    ],
  }
}

const squarePlan = (word: Word): GraphPlan => ({
  height: 190,
  left: 36,
  title: word({ en: 'The chain rule: z = (x + y)², at x = 2, y = 3', ko: '연쇄법칙: z = (x + y)², x = 2, y = 3' }),
  says: word({
    en: 't = x + y = 5 and z = t² = 25. Back comes dz/dt = 2t = 10, and dz/dx = dz/dt · dt/dx = 10 · 1. The square is your MulLayer with t twice: what comes back to t is the sum of both.',
    ko: 't = x + y = 5, z = t² = 25입니다. 역전파로 dz/dt = 2t = 10이 흐르고, dz/dx = dz/dt · dt/dx = 10 · 1입니다. 제곱은 MulLayer에 t를 두 번 넣은 것이며, t로는 두 미분의 합이 돌아옵니다.',
  }),
  nodes: [
    input('x', 'plus', 'x', 2, 10),
    input('y', 'plus', 'y', 3, 10),
    { id: 'plus', to: 'square', is: 'operation', text: '+', local: '∂ 1, 1', edge: 't', forward: 5, backward: 10 },
    { id: 'square', to: 'out', is: 'operation', text: '²', local: '∂ 2t = 10', edge: 'z', forward: 25, backward: 1 },
    OUT,
  ],
})
