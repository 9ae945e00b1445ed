import * as np from '#np'
import type { NdArray } from '#np'
import { callText } from '../call-text.ts'
import { demandNothingLeft, overwritten } from '../demand-nothing-left.ts'
import { demand } from '../matchers.ts'
import { findMismatch } from '../mismatch.ts'
import type { Subject } from '../subject.ts'
import { demandUnchanged } from '../unchanged.ts'
import { demandLossRemembersNothing } from './demand-loss-remembers-nothing.ts'
import { demandOwnW } from './demand-own-w.ts'
import { setW } from './simple-net-cases.ts'

/** Demands that the loss is that of the W of now, and that nothing is changed by asking for it. */
export async function demandFollowsW(subject: Subject<'ch04/simple_net'>): Promise<void> {
  // Positive scores, so that even a loss without softmax is a number; the greatest is another one with the second W.
  const one = np.array([0.5, 1.2, 0.9, 0.9, 0.1, 0.7]).reshape(2, 3)
  const two = np.array([0.6, 0.5, 0.4, 0.3, 0.2, 0.1]).reshape(2, 3)
  const [x, t] = [np.array([0.6, 0.9]), np.array([0, 0, 1])]
  const tried = [
    'const [x, t] = [np.array([0.6, 0.9]), np.array([0, 0, 1])]',
    'const net = new SimpleNet()',
    'net.W = np.array([[0.5, 1.2, 0.9], [0.9, 0.1, 0.7]])',
    'console.log(net.loss(x, t))',
    'net.W.data.set([0.6, 0.5, 0.4, 0.3, 0.2, 0.1])',
    'console.log(net.loss(x, t))',
    'net.W = np.array([[0.5, 1.2, 0.9], [0.9, 0.1, 0.7]])',
    'console.log(net.loss(x, t))',
  ].join('\n')
  await demandOwnW(subject)
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
  await demandPredictFollows(subject, one, two)
  await demandLossRemembersNothing(subject, one)
}

// --- internal ---

/** Demands the same of predict by itself, that it remembers no other x, and that its results stay as they were. A wrong predict has been told already. */
async function demandPredictFollows(subject: Subject<'ch04/simple_net'>, one: NdArray, two: NdArray): Promise<void> {
  const [x, otherX] = [np.array([0.6, 0.9]), np.array([-0.4, 0.2])]
  const tried = callText(PREDICT_TEXT, [one, two, x, otherX])
  const { late, early, pairs } = await subject.with({ tried, given: { setW } }).evaluate(
    ({ SimpleNet, setW }, np, one, two, x, otherX) => {
      const newNet = (W: typeof one) => {
        const net = new SimpleNet()
        setW(net, W)
        return net
      }
      const net = newNet(one)
      const copyOf = (y: NdArray): NdArray => (np.isNdArray(y) ? y.copy() : y)
      const first = net.predict(x.copy())
      const early = copyOf(first)
      const other = [copyOf(net.predict(otherX.copy())), newNet(one).predict(otherX.copy())] as const
      const late = copyOf(first)
      net.W.data.set(two.data)
      const inPlace = [net.predict(x.copy()), newNet(two).predict(x.copy())]
      net.W = one.copy()
      const replaced = [net.predict(x.copy()), newNet(one).predict(x.copy())]
      return { late, early, pairs: { other, inPlace, replaced } }
    },
    one,
    two,
    x,
    otherX,
  )
  // First: in an array that is filled anew every comparison comes out wrong.
  demandNothingLeft(late, early, overwritten('predict'))
  demandNothingLeft(...pairs.other, SAYS.other, { atol: TOLERANCE })
  for (const name of ['inPlace', 'replaced'] as const) {
    const [received, expected] = pairs[name]
    demand(!findMismatch(received, expected, { atol: TOLERANCE }), SAYS[name], { expected, received })
  }
}

const PREDICT_TEXT = `(own, np, one, two, x, otherX) => {
  const net = new SimpleNet()
  net.W.data.set(one.data)
  const first = net.predict(x)
  console.log(first)
  console.log(net.predict(otherX))
  net.W.data.set(two.data)
  console.log(net.predict(x))
  net.W = one
  return [net.predict(x), first]
}`

const SAYS = {
  other: {
    en: 'After predict was called with another x, it gives something else than a new net with the same W.',
    ko: 'predict를 다른 x로 호출한 뒤에는 W가 같은 새 신경망과 다른 점수를 돌려줍니다.',
  },
  inPlace: {
    en: 'The scores did not follow when the elements of W changed.',
    ko: 'W의 원소를 바꾸었는데 점수가 따라 바뀌지 않습니다.',
  },
  replaced: {
    en: 'The scores did not follow when W was replaced (net.W = …).',
    ko: 'W를 새 배열로 바꿔 넣었는데(net.W = …) 점수가 따라 바뀌지 않습니다.',
  },
} as const

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
