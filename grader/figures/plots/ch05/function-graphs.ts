import type { Word } from '../../figure.ts'
import { type GraphPlan, input, operation, OUT } from './graph-plan.ts'
import { josa } from '../../../text/josa.ts'

/** The book's example of the chain rule: the square of a sum. */
export const squarePlan = (word: Word): GraphPlan => ({
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
    operation('plus', 'square', { text: '+', local: '∂ 1, 1' }, ['t', 't', 5, 10]),
    operation('square', 'out', { text: '²', local: '∂ 2t = 10' }, ['z', 'z', 25, 1]),
    OUT,
  ],
})

/** Sigmoid in four steps, at x = 1. */
export function sigmoidPlan(word: Word): GraphPlan {
  const [x, e] = [1, Math.exp(-1)]
  const y = 1 / (1 + e)
  const dx = y * (1 - y)
  return {
    height: 150,
    left: 16,
    isChain: true,
    title: word({ en: 'Sigmoid, step by step, at x = 1', ko: 'x = 1에서 단계별로 본 시그모이드' }),
    says: word({
      en: `× (-1), exp, + 1 and 1/x one after the other: y = ${y.toFixed(3)}. Back come -y², the same, times exp(-x), times -1: together y² · exp(-x) = y (1 - y) = ${dx.toFixed(3)}.`,
      ko: `×(-1), exp, +1, 1/x를 차례로 거쳐 y = ${josa(y.toFixed(3), '이/가')} 됩니다. 역전파에서는 -y², 그대로, exp(-x)배, -1배가 되어 모두 y² · exp(-x) = y (1 - y) = ${dx.toFixed(3)}입니다.`,
    }),
    nodes: [
      input('x', 'times', 'x', x, dx),
      operation('times', 'exp', { text: '×(-1)', local: '∂ -1' }, ['negative', '-x', -1, -dx]),
      operation('exp', 'plus', { text: 'exp', local: `∂ ${e.toFixed(3)}` }, ['exp', 'exp(-x)', e, -(y ** 2)]),
      operation('plus', 'inverse', { text: '+1', local: '∂ 1' }, ['sum', '1 + exp(-x)', 1 + e, -(y ** 2)]),
      operation('inverse', 'out', { text: '1/x', local: `∂ ${(-(y ** 2)).toFixed(3)}` }, ['y', 'y', y, 1]),
      OUT,
    ],
  }
}
