import * as np from '#np'
import type { NdArray } from '#np'
import { expect } from 'vitest'
import { demandEachDrawn } from '../demand-each-drawn.ts'
import { demand } from '../matchers.ts'
import type { Subject } from '../subject.ts'
import { NAMES } from './params.ts'
import { josa } from '../../text/josa.ts'

/** Demands what a new network starts with: the right shapes, small random weights of its own, biases of 0. */
export async function demandSmallStart(
  subject: Subject<'ch04/two_layer_net'> | Subject<'ch05/two_layer_net'>,
): Promise<void> {
  const at = (subject as Subject<'ch04/two_layer_net'>).with({ drawn: true })
  const params = await at.evaluate(({ TwoLayerNet }) => new TwoLayerNet(100, 40, 10).params)
  const shapes = { W1: [100, 40], b1: [40], W2: [40, 10], b2: [10] }
  for (const name of NAMES) {
    demand(np.isNdArray(params[name]), {
      en: `params.${name} should be an array.`,
      ko: `${josa(`params.${name}`, '은/는')} 배열이어야 합니다.`,
    })
    expect(np.zeros(...params[name].shape)).toBeValue(np.zeros(...shapes[name]))
  }
  expect(params.b1).toBeValue(np.zeros(40))
  expect(params.b2).toBeValue(np.zeros(10))
  demandSpread('W1', params.W1, 0.01, BY_DEFAULT)
  demandSpread('W2', params.W2, 0.01, BY_DEFAULT)
  demandEachDrawn('W1', params.W1)
  demandEachDrawn('W2', params.W2)
  const wide = await at.evaluate(({ TwoLayerNet }) => new TwoLayerNet(100, 40, 10, 0.5).params)
  demandSpread('W1', wide.W1, 0.5)
  demandSpread('W2', wide.W2, 0.5)
  // A deviation of 0 is one too.
  const still = await at.evaluate(({ TwoLayerNet }) => new TwoLayerNet(3, 4, 2, 0).params)
  expect(still.W1).toBeCloseToValue(np.zeros(3, 4), {})
  expect(still.W2).toBeCloseToValue(np.zeros(4, 2), {})
  const [one, other] = await at.evaluate(({ TwoLayerNet }) => [
    new TwoLayerNet(3, 2, 2).params.W1,
    new TwoLayerNet(3, 2, 2).params.W1,
  ])
  demand(
    String(one.toArray()) !== String(other.toArray()),
    { en: 'Two new networks have the same weights.', ko: '새로 만든 두 신경망의 가중치가 같습니다.' },
    { received: one },
  )
  await demandOwnArrays(at)
}

// --- internal ---

const BY_DEFAULT = {
  en: 'weightInitStd is 0.01 where the call does not give it',
  ko: '호출할 때 weightInitStd를 정하지 않으면 0.01입니다',
}
const WITH_STD = { en: 'that is the weightInitStd of the call', ko: '호출할 때 정한 weightInitStd입니다' }

/** Demands that no array stands under two names, or in two networks. */
async function demandOwnArrays(subject: Subject<'ch04/two_layer_net'>): Promise<void> {
  const shared = await subject.evaluate(({ TwoLayerNet }) => {
    const networks = [new TwoLayerNet(3, 3, 3), new TwoLayerNet(3, 3, 3)]
    const arrays = networks.flatMap(({ params: { W1, b1, W2, b2 } }) => [W1, b1, W2, b2])
    arrays.forEach((array, i) => array.data.fill(i))
    return arrays.findIndex((array, i) => array.data[0] !== i)
  })
  const name = NAMES[Math.max(shared, 0) % NAMES.length]
  demand(shared < 0, {
    en: `params.${name} is the same array as another parameter, of this network or of another one: each needs an array of its own.`,
    ko: `${josa(`params.${name}`, '이/가')} 이 신경망이나 다른 신경망의 다른 매개변수와 같은 배열입니다. 매개변수마다 배열이 따로 있어야 합니다.`,
  })
}

// Of n normal numbers the deviation lies within 10 of its standard errors, 1 / √2n of it, and the mean within 6 of its own, 1 / √n:
// a false alarm in some 1e8 runs.
function demandSpread(name: string, weights: NdArray, expected: number, when = WITH_STD): void {
  const error = 1 / Math.sqrt(weights.size)
  const mean = weights.mean()
  const deviation = Math.sqrt(weights.data.reduce((sum, value) => sum + (value - mean) ** 2, 0) / weights.size)
  demand(
    Math.abs(deviation / expected - 1) < 10 * Math.SQRT1_2 * error && Math.abs(mean) < 6 * error * expected,
    {
      en: `The weights ${name} should have mean 0 and standard deviation ${expected}: ${when.en}.`,
      ko: `가중치 ${josa(name, '은/는')} 평균 0, 표준편차 ${expected}인 난수로 시작해야 합니다. ${when.ko}.`,
    },
    { expected: `μ = 0, σ = ${expected}`, received: `μ = ${mean.toPrecision(3)}, σ = ${deviation.toPrecision(3)}` },
  )
}
