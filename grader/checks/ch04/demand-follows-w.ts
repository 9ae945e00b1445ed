import * as np from '#np'
import { demand } from '../matchers.ts'
import type { Subject } from '../subject.ts'
import { demandUnchanged } from '../unchanged.ts'

/** Demands that the loss is that of the W of now, and that nothing is changed by asking for it. */
export async function demandFollowsW(subject: Subject<'ch04/simple_net'>): Promise<void> {
  // Positive scores, so that even a loss without softmax is a number; the greatest is another one with the second W.
  const one = np.array([0.5, 1, 0.9, 0.9, 0.1, 0.7]).reshape(2, 3)
  const two = np.array([0.6, 0.5, 0.4, 0.3, 0.2, 0.1]).reshape(2, 3)
  const [x, t] = [np.array([0.6, 0.9]), np.array([0, 0, 1])]
  const tried = [
    'const [x, t] = [np.array([0.6, 0.9]), np.array([0, 0, 1])]',
    'const net = new SimpleNet()',
    'net.W = np.array([[0.5, 1, 0.9], [0.9, 0.1, 0.7]])',
    'console.log(net.loss(x, t))',
    'net.W.data.set([0.6, 0.5, 0.4, 0.3, 0.2, 0.1])',
    'console.log(net.loss(x, t))',
    'net.W = np.array([[0.5, 1, 0.9], [0.9, 0.1, 0.7]])',
    'console.log(net.loss(x, t))',
  ].join('\n')
  const { before, inPlace, replaced, ...after } = await subject.with({ tried }).evaluate(
    ({ SimpleNet }, _np, one, two, x, t) => {
      const net = new SimpleNet()
      net.W = one.copy()
      const before = net.loss(x, t)
      net.W.data.set(two.data)
      const inPlace = net.loss(x, t)
      net.W = one
      const replaced = net.loss(x, t)
      return { before, inPlace, replaced, W: net.W, x, t }
    },
    one,
    two,
    x,
    t,
  )
  demandUnchanged({ W: one, x, t }, after)
  demandFollows(before, inPlace, replaced)
}

// --- internal ---

// Orders of the sums in a loss differ by a few 1e-16.
const TOLERANCE = 1e-12

const same = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE

function demandFollows(before: number, inPlace: number, replaced: number): void {
  const changed = {
    en: 'The loss did not follow when the elements of W changed.',
    ko: 'W의 원소를 바꾸었는데 손실이 그대로입니다.',
  }
  demand(!same(before, inPlace), changed, { received: inPlace })
  const says = {
    en: 'With the W of before in the place of the changed one, the loss should be the one of before.',
    ko: '바꾼 W 대신 처음의 W를 다시 넣으면 손실도 처음과 같아야 합니다.',
  }
  demand(same(before, replaced), says, { expected: before, received: replaced })
}
