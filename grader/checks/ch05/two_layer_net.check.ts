import * as np from '#np'
import type { NdArray } from '#np'
import { expect } from 'vitest'
import { callText } from '../call-text.ts'
import { exercise } from '../exercise.ts'
import { expectEither } from '../expect-either.ts'
import { golden } from '../golden/golden.ts'
import { demand, Mismatched } from '../matchers.ts'
import { findMismatch } from '../mismatch.ts'
import { demandTrajectory } from '../network/follows-book.ts'
import { passMnistGate } from '../network/gate.ts'
import { crossEntropyOfScores, shareRight } from '../network/mathematics.ts'
import { arraysOf, NAMES } from '../network/params.ts'
import { demandSmallStart } from '../network/start.ts'
import { triedSteps } from '../network/tried.ts'
import { demandUnchanged } from '../unchanged.ts'
import { CASES, FORWARD, goldenCases, isFlat, unseen } from './gradient-cases.ts'
import { trainerOf } from './trainer.ts'

// Of central differences with h = 1e-4, and of the 1e-7 in the loss, which backpropagation has not: below 1e-5 in the cases used here.
const SLOPES = { atol: 1e-5 }

// In all checks but one the values go into the arrays that the constructor made: whether a network follows new arrays is asked once.
exercise('ch05/two_layer_net', ({ check, subject }) => {
  check(
    {
      en: 'starts with small random weights and predicts scores',
      ko: '작은 무작위 가중치로 시작하고 점수를 예측합니다',
    },
    {
      points: 1,
      hint: {
        en: 'The shapes and values of params stand above it in your file. predict: the three layers one after the other, without softmax.',
        ko: 'params의 형상과 값은 파일의 params 위에 있습니다. predict는 세 계층을 차례로 거치며 softmax는 적용하지 않습니다.',
      },
    },
    async () => {
      await demandSmallStart(subject)
      for (const { in: given, out } of golden.layeredNetworks(...CASES)) {
        const params = arraysOf(given.params)
        const x = np.array(given.x)
        const after = await subject.evaluate(
          ({ TwoLayerNet }, np, names, params, x) => {
            const [inputs, hidden] = params.W1.shape
            const network = new TwoLayerNet(inputs, hidden, params.b2.size)
            for (const name of names) network.params[name].data.set(params[name].data)
            const y = network.predict(x)
            new TwoLayerNet(inputs, hidden, params.b2.size).predict(x)
            return { y, again: network.predict(x), x, ...network.params }
          },
          NAMES,
          params,
          x,
        )
        expect(after.y).toBeCloseToValue(out.predict, FORWARD)
        demand(!findMismatch(after.again, out.predict, FORWARD), SAYS.shared, {
          expected: np.array(out.predict),
          received: after.again,
        })
        demandUnchanged({ x, ...params }, after)
      }
    },
  )

  check(
    {
      en: 'loss and accuracy take one-hot labels and class numbers',
      ko: 'loss와 accuracy는 원-핫 인코딩과 클래스 번호를 모두 받습니다',
    },
    {
      points: 1,
      hint: {
        en: 'loss: the last layer forward, of predict(x) and t. accuracy: where t.ndim is 1, it holds the class numbers already.',
        ko: 'loss는 predict(x)와 t로 마지막 계층의 forward를 호출합니다. accuracy에서 t.ndim이 1이면 t가 이미 클래스 번호입니다.',
      },
    },
    async () => {
      for (const { in: given, out } of golden.layeredNetworks(...CASES)) {
        const x = np.array(given.x)
        const oneHot = np.array(given.t)
        for (const t of [oneHot, np.array(given.t_labels)]) {
          const after = await subject.evaluate(
            ({ TwoLayerNet }, np, names, params, x, t) => {
              const [inputs, hidden] = params.W1.shape
              const network = new TwoLayerNet(inputs, hidden, params.b2.size)
              for (const name of names) network.params[name].data.set(params[name].data)
              return { loss: network.loss(x, t), accuracy: network.accuracy(x, t), y: network.predict(x), x, t }
            },
            NAMES,
            arraysOf(given.params),
            x,
            t,
          )
          // A wrong predict has been told already: what is right for it is right.
          expectEither(after.loss, [out.loss, () => crossEntropyOfScores(after.y, oneHot)], FORWARD)
          expectEither(after.accuracy, [out.accuracy, () => shareRight(after.y, given.t)], { atol: 1e-12 })
          demandUnchanged({ x, t }, after)
        }
      }
    },
  )

  check(
    {
      en: 'computes its gradient by backpropagation and numerically',
      ko: '기울기를 오차역전파법과 수치 미분으로 구합니다',
    },
    {
      points: 1,
      hint: {
        en: 'First loss(x, t), then backward from the last layer to the first, each with what the one before gave; then dW and db.',
        ko: '먼저 loss(x, t)를 호출하고, 마지막 계층부터 첫 계층까지, 바로 전에 호출한 계층이 돌려준 값을 넘기며 backward를 호출한 다음, dW와 db를 모읍니다.',
      },
    },
    async ({ random }) => {
      for (const { params, x, targets, grad, num, tolerance, numTolerance } of [...goldenCases(), unseen(random)]) {
        for (const t of targets) {
          const after = await subject.with({ tried: callText(GRADIENT_TEXT, [NAMES, params, x, t]) }).evaluate(
            ({ TwoLayerNet }, np, names, params, x, t) => {
              const [inputs, hidden] = params.W1.shape
              const network = new TwoLayerNet(inputs, hidden, params.b2.size)
              // Another batch goes first: the layers must not go on remembering it.
              network.gradient(x.mul(-2), t)
              for (const name of names) network.params[name].data.set(params[name].data)
              const grad = network.gradient(x, t)
              const num = network.numericalGradient(x, t)
              const slopes = (array: typeof x) => {
                const result = np.zeros(...array.shape)
                for (let i = 0; i < array.size; i++) {
                  const value = array.data[i]
                  array.data[i] = value + 1e-4
                  const above = network.loss(x, t)
                  array.data[i] = value - 1e-4
                  const below = network.loss(x, t)
                  array.data[i] = value
                  result.data[i] = (above - below) / 2e-4
                }
                return result
              }
              const { W1, b1, W2, b2 } = network.params
              const own = { W1: slopes(W1), b1: slopes(b1), W2: slopes(W2), b2: slopes(b2) }
              return { grad, num, own, after: { x, t, W1, b1, W2, b2 } }
            },
            NAMES,
            params,
            x,
            t,
          )
          for (const name of NAMES) {
            // A wrong loss has been told already: its own slopes will do, where it has any.
            const own = (): NdArray => (isFlat(after.own) ? grad[name] : after.own[name])
            naming(`gradient(x, t).${name}`, () => expectEither(after.grad[name], [grad[name], own], tolerance, SLOPES))
            naming(`numericalGradient(x, t).${name}`, () =>
              expectEither(after.num[name], [num[name], own], numTolerance),
            )
          }
          demandUnchanged({ x, t, ...params }, after.after)
        }
      }
    },
  )

  check(
    {
      en: 'learns whether its parameters are changed in place or replaced',
      ko: '매개변수를 직접 바꾸어도, 새 배열로 바꿔 넣어도 학습합니다',
    },
    {
      points: 1,
      hint: {
        en: 'At each forward propagation set W and b of the Affine layers from this.params: a layer made in the constructor holds the first arrays.',
        ko: '순전파를 할 때마다 Affine 계층의 W와 b를 this.params의 배열로 설정하십시오. 생성자에서 만든 계층은 처음의 배열을 가지고 있습니다.',
      },
    },
    async () => {
      const [{ in: given, out }] = golden.smallTraining('train_ch05/random/000')
      for (const inPlace of [true, false]) {
        const trained = await subject
          .with({ tried: triedSteps('4, 3, 3', '(5, 4), (5,)', inPlace ? 'in place' : 'replaced') })
          .evaluate(
            ({ TwoLayerNet }, np, names, params, x, labels, batches, lr, inPlace) => {
              const networkOf = (values: typeof params) => {
                const [inputs, hidden] = params.W1.shape
                const network = new TwoLayerNet(inputs, hidden, params.b2.size)
                for (const name of names) network.params[name].data.set(values[name].data)
                return network
              }
              const network = networkOf(params)
              const few = np.arange(0, 4)
              const before = network.predict(x.take(few))
              for (const rows of batches) {
                const gradient = network.gradient(x.take(rows), labels.take(rows))
                for (const name of names) {
                  const step = gradient[name].mul(lr)
                  if (inPlace) network.params[name].subInPlace(step)
                  else network.params[name] = network.params[name].sub(step)
                }
              }
              // Trained or new: with the same parameters they are the same network.
              const fresh = networkOf(network.params)
              const both = [network, fresh].map((one) => ({ y: one.predict(x.take(few)), ...one.gradient(x, labels) }))
              return { params: { ...network.params }, before, trained: both[0], fresh: both[1] }
            },
            NAMES,
            arraysOf(given.params),
            np.array(given.x),
            np.array(given.labels),
            given.batches,
            given.lr,
            inPlace,
          )
        // Measured: 1e-13 + 1e-10 · |value| over instruction sets and libraries.
        const learned = { atol: 1e-13, rtol: 1e-10 }
        if (NAMES.every((name) => !findMismatch(trained.params[name], out.params[name], learned))) continue
        // A wrong gradient has been told already: what is asked about here are the arrays that the network uses.
        const stands = !findMismatch(trained.trained.y, trained.before, {})
        const departs = (['y', ...NAMES] as const).find((key) =>
          findMismatch(trained.trained[key], trained.fresh[key], FORWARD),
        )
        demand(!stands && departs === undefined, inPlace ? SAYS.inPlace : SAYS.replaced, {
          expected: trained.fresh[departs ?? 'y'],
          received: trained.trained[departs ?? 'y'],
        })
      }
    },
  )

  check(
    { en: 'follows the book step by step on MNIST', ko: 'MNIST에서 책의 학습 과정을 한 단계씩 그대로 따라갑니다' },
    {
      points: 1,
      hint: {
        en: 'A departure at step 1 is a parameter that is not updated; one later is a layer that is left out or remembers the wrong batch.',
        ko: '1단계에서 벗어나면 갱신되지 않는 매개변수가 있습니다. 나중에 벗어나면 빠뜨린 계층이나 다른 배치를 기억하는 계층이 있습니다.',
      },
    },
    () => demandTrajectory(subject, 'relu'),
  )

  check(
    { en: 'reaches the accuracy of the book on MNIST', ko: 'MNIST에서 책의 정확도에 도달합니다' },
    {
      points: 2,
      kind: 'training',
      hint: {
        en: 'All the checks before pass: look at what only a long training shows, such as a loss that stops falling or turns into NaN.',
        ko: '앞의 검사는 모두 통과했습니다. 손실이 더 줄지 않거나 NaN이 되는 것처럼, 오래 학습해야 드러나는 것을 살펴보십시오.',
      },
    },
    (running) => passMnistGate(trainerOf(subject), running),
  )
})

// --- internal ---

/** Runs an expectation; where values are wrong, the message says of what. */
function naming(what: string, expectation: () => void): void {
  try {
    expectation()
  } catch (error) {
    if (!(error instanceof Mismatched) || error.mismatch.kind !== 'value') throw error
    const { expected, received } = error.mismatch
    demand(false, SAYS.wrong(what), { expected, received })
  }
}

const GRADIENT_TEXT = `(own, np, names, params, x, t) => {
  const [inputs, hidden] = params.W1.shape
  const network = new TwoLayerNet(inputs, hidden, params.b2.size)
  network.gradient(x.mul(-2), t)
  for (const name of names) network.params[name].data.set(params[name].data)
  return { gradient: network.gradient(x, t), numerical: network.numericalGradient(x, t) }
}`

const SAYS = {
  wrong: (what: string) => ({
    en: `${what} has the right shape, but not the right values.`,
    ko: `${what}의 형상은 맞지만 값이 기대한 것과 다릅니다.`,
  }),
  shared: {
    en: 'Making and using another network changed what this one predicts: each needs parameters and layers of its own.',
    ko: '다른 신경망을 만들어 썼더니 이 신경망의 예측이 바뀌었습니다. 매개변수와 계층은 신경망마다 따로 있어야 합니다.',
  },
  inPlace: {
    en: 'After the arrays in params were changed in place, the network still computes with the old values.',
    ko: 'params의 배열을 직접 바꾼 뒤에도 신경망이 이전 값으로 계산합니다.',
  },
  replaced: {
    en: 'After new arrays were put into params (params.W1 = …), the network still computes with the old ones.',
    ko: 'params에 새 배열을 넣은 뒤에도(params.W1 = …) 신경망이 이전 배열로 계산합니다.',
  },
} as const
