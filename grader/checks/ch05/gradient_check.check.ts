import * as np from '#np'
import { expect } from 'vitest'
import { callText } from '../call-text.ts'
import { exercise } from '../exercise.ts'
import { LEFT_BEHIND } from '../general-hints.ts'
import { golden } from '../golden/golden.ts'
import { demand } from '../matchers.ts'
import { findMismatch } from '../mismatch.ts'
import { fakeNetwork, type Network } from '../network/fake-network.ts'
import { arraysOf, NAMES } from '../network/params.ts'
import { demandUnchanged } from '../unchanged.ts'

// A difference and a mean in float64: any order of them agrees to 1e-14, relatively.
const EXACT = { atol: 1e-15, rtol: 1e-12 }

// The network here is a fake whose gradients are both known, so a wrong network costs nothing here.
const triedWith = (
  grad: Network['params'],
  num: Network['params'],
  x = np.ones(2, grad.W1.shape[0]),
  t = np.eye(2),
): string =>
  callText(
    `(own, np, grad, num, x, t) => {
  const network = {
    params: grad,
    gradient: () => grad,
    numericalGradient: () => num,
  } as unknown as TwoLayerNet
  return gradientCheck(network, x, t)
}`,
    [grad, num, x, t],
  )

exercise('ch05/gradient_check', ({ check, subject: bare }) => {
  const subject = bare.with({ given: { fakeNetwork } })

  check(
    {
      en: 'gives the mean absolute difference for each parameter',
      ko: '매개변수마다 차이의 절댓값을 평균합니다',
    },
    {
      points: 1,
      hint: {
        en: 'np.abs of gradient - numericalGradient, then mean() over all elements; a number for each of W1, b1, W2, b2.',
        ko: 'gradient - numericalGradient에 np.abs를 적용한 다음 모든 원소를 mean()으로 평균합니다. W1, b1, W2, b2마다 숫자 하나입니다.',
      },
    },
    async ({ random }) => {
      // What the book's gradient check gives for these pairs of gradients: from 1e-9, where all is well, up to 0.8.
      const cases = golden
        .layeredNetworks('TwoLayerNet/edge/001', 'TwoLayerNet/random/002', 'TwoLayerNet/random/003')
        .map(({ out }) => ({ grad: arraysOf(out.grad), num: arraysOf(out.num), expected: out.mean_abs_diff }))
      const shapes = { W1: [5, 4], b1: [4], W2: [4, 3], b2: [3] }
      const drawn = (): ReturnType<typeof arraysOf> => ({
        W1: random.normal(...shapes.W1),
        b1: random.normal(...shapes.b1),
        W2: random.normal(...shapes.W2),
        b2: random.normal(...shapes.b2),
      })
      const [grad, num] = [drawn(), drawn()]
      const meanOf = (name: (typeof NAMES)[number]): number =>
        grad[name].data.reduce((sum, value, i) => sum + Math.abs(value - num[name].data[i]), 0) / grad[name].size
      const expected = { W1: meanOf('W1'), b1: meanOf('b1'), W2: meanOf('W2'), b2: meanOf('b2') }

      const nothing = { W1: 0, b1: 0, W2: 0, b2: 0 }
      for (const one of [...cases, { grad, num, expected }, { grad, num: grad, expected: nothing }]) {
        const after = await subject.with({ tried: triedWith(one.grad, one.num) }).evaluate(
          ({ gradientCheck, fakeNetwork }, np, grad, num) => {
            const params = { W1: grad.W1.mul(0), b1: grad.b1.mul(0), W2: grad.W2.mul(0), b2: grad.b2.mul(0) }
            const copyOf = ({ W1, b1, W2, b2 }: typeof grad) => ({
              W1: W1.copy(),
              b1: b1.copy(),
              W2: W2.copy(),
              b2: b2.copy(),
            })
            let times = 2
            const gradient = () => {
              const { W1, b1, W2, b2 } = grad
              return { W1: W1.mul(times), b1: b1.mul(times), W2: W2.mul(times), b2: b2.mul(times) }
            }
            const network = fakeNetwork(params, { gradient, numericalGradient: () => copyOf(num) })
            // The same network had another gradient before.
            const first = gradientCheck(network, np.ones(5, grad.W1.shape[0]), np.eye(5))
            const early = { ...first }
            times = 1
            const { W1, b1, W2, b2 } = gradientCheck(network, np.ones(5, grad.W1.shape[0]), np.eye(5))
            const kept = (['W1', 'b1', 'W2', 'b2'] as const).every((name) => Object.is(first[name], early[name]))
            return { W1, b1, W2, b2, kept }
          },
          one.grad,
          one.num,
        )
        for (const name of NAMES) expect(after[name]).toBeCloseToValue(one.expected[name], { ...EXACT, name })
        demand(after.kept, SAYS.overwritten, { hint: LEFT_BEHIND })
      }
    },
  )

  check(
    {
      en: 'hands on the whole batch, and changes nothing',
      ko: '배치 전체를 그대로 넘기며, 아무것도 바꾸지 않습니다',
    },
    {
      points: 1,
      battery: { othersSeeChanges: true },
      hint: {
        en: 'network.gradient(x, t) and network.numericalGradient(x, t), both with the x and t that came in.',
        ko: '받은 x와 t를 그대로 넘겨 network.gradient(x, t)와 network.numericalGradient(x, t)를 호출합니다.',
      },
    },
    async ({ random }) => {
      const params = { W1: random.normal(4, 5), b1: random.normal(5), W2: random.normal(5, 3), b2: random.normal(3) }
      const x = random.normal(5, 4)
      for (const t of [random.oneHot(5, 3), np.array([0, 2, 1, 1, 0])]) {
        const { calls, after } = await subject.with({ tried: triedWith(params, params, x, t) }).evaluate(
          ({ gradientCheck, fakeNetwork }, np, x, t, params) => {
            const calls: { x: typeof x; t: typeof t }[] = []
            const gradient: Network['gradient'] = (x, t) => {
              calls.push({ x: x.copy(), t: t.copy() })
              const { W1, b1, W2, b2 } = network.params
              return { W1: W1.copy(), b1: b1.copy(), W2: W2.copy(), b2: b2.copy() }
            }
            const network = fakeNetwork(params, { gradient, numericalGradient: gradient })
            gradientCheck(network, x, t)
            return { calls, after: { x, t, ...network.params } }
          },
          x,
          t,
          params,
        )
        demand(calls.length > 0, SAYS.notAsked)
        for (const call of calls) {
          demand(!findMismatch(call.x, x, {}), SAYS.otherX, { expected: x, received: call.x })
          demand(!findMismatch(call.t, t, {}), SAYS.otherT, { expected: t, received: call.t })
        }
        demandUnchanged({ x, t, ...params }, after)
      }
    },
  )
})

// --- internal ---

const SAYS = {
  overwritten: {
    en: 'A later call of gradientCheck changed the numbers that an earlier call had given: each result needs an object of its own.',
    ko: 'gradientCheck를 다시 호출했더니 앞서 돌려준 결과가 바뀌었습니다. 결과는 호출할 때마다 새 객체여야 합니다.',
  },
  notAsked: {
    en: 'Neither network.gradient nor network.numericalGradient was called.',
    ko: 'network.gradient도 network.numericalGradient도 호출되지 않았습니다.',
  },
  otherX: { en: 'The network was given another x than the batch.', ko: '신경망에 넘긴 x가 받은 배치와 다릅니다.' },
  otherT: {
    en: 'The network was given another t than the labels of the batch.',
    ko: '신경망에 넘긴 t가 받은 정답 레이블과 다릅니다.',
  },
} as const
