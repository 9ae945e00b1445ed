import * as np from '#np'
import { expect } from 'vitest'
import { exercise } from '../exercise.ts'
import { expectEither } from '../expect-either.ts'
import { golden } from '../golden/golden.ts'
import { demandConfidentLoss } from '../network/demand-confident-loss.ts'
import { demandFollowsParams } from '../network/demand-follows-params.ts'
import { demandFormula } from '../network/demand-formula.ts'
import { demandNoMemory } from '../network/demand-no-memory.ts'
import { demandShareRight, predictsOneRow } from '../network/demand-share-right.ts'
import { demandTrajectory } from '../network/follows-book.ts'
import { costsOf, meanOf, shareRight } from '../network/mathematics.ts'
import { MANY_LABELS, manyRows } from '../network/many-rows.ts'
import { arraysOf, NAMES } from '../network/params.ts'
import { setParams } from '../network/set-params.ts'
import { demandSteepGradient } from '../network/demand-steep-gradient.ts'
import { demandSmallStart } from '../network/start.ts'
import { demandUnchanged } from '../unchanged.ts'
import { demandGradientOfUnseen } from './demand-gradient-of-unseen.ts'
import { demandNumericalGradient } from './demand-numerical-gradient.ts'

// Measured over instruction sets and libraries: 1e-13 + 1e-11 · |value| bounds every order of summation; typical mistakes are 1e-3 away.
const FORWARD = { atol: 1e-13, rtol: 1e-11 }

// In the first of them a1 has both signs: what stands there instead of sigmoid is told apart at once.
const CASES = ['TwoLayerNet/random/003', 'TwoLayerNet/edge/001', 'TwoLayerNet/edge/002', 'TwoLayerNet/random/006']

// In all checks but one the values go into the arrays that the constructor made: whether a network follows new arrays is asked once.
exercise('ch04/two_layer_net', ({ check, subject }) => {
  const filled = subject.with({ given: { setParams } })

  check(
    { en: 'starts with small random weights and biases of 0', ko: '작은 무작위 가중치와 0인 편향으로 시작합니다' },
    {
      points: 1,
      hint: {
        en: 'W1 (inputSize, hiddenSize), b1 (hiddenSize), W2 (hiddenSize, outputSize), b2 (outputSize); weights: weightInitStd · randn.',
        ko: 'W1 (inputSize, hiddenSize), b1 (hiddenSize), W2 (hiddenSize, outputSize), b2 (outputSize)이며, 가중치는 weightInitStd · randn입니다.',
      },
    },
    () => demandSmallStart(subject),
  )

  check(
    {
      en: 'predicts probabilities: softmax(sigmoid(x·W1 + b1)·W2 + b2)',
      ko: '확률을 예측합니다: softmax(sigmoid(x·W1 + b1)·W2 + b2)',
    },
    {
      points: 2,
      hint: {
        en: 'Compare each step with the formulas above the class: both biases, sigmoid in between, softmax at the end.',
        ko: '클래스 위의 식과 한 단계씩 비교하십시오. 편향 두 개, 중간의 sigmoid, 마지막의 softmax입니다.',
      },
    },
    async ({ random }) => {
      for (const { in: given, out } of golden.networks(...CASES)) {
        const y = await filled.evaluate(
          ({ TwoLayerNet, setParams }, np, params, x) => {
            const [inputs, hidden] = params.W1.shape
            const network = new TwoLayerNet(inputs, hidden, params.b2.size)
            setParams(network, params)
            return network.predict(x)
          },
          arraysOf(given.params),
          np.array(given.x),
        )
        demandFormula(y, np.array(out.predict), {
          params: arraysOf(given.params),
          x: np.array(given.x),
          tolerance: FORWARD,
        })
        expect(y).toBeCloseToValue(out.predict, FORWARD)
      }
      await demandNoMemory(subject, 'predict', random)
    },
  )

  check(
    { en: 'loss is the cross-entropy error of predict', ko: 'loss는 predict의 교차 엔트로피 오차입니다' },
    {
      points: 1,
      hint: {
        en: 'crossEntropyError of what this.predict(x) gives.',
        ko: 'this.predict(x)의 결과에 crossEntropyError를 적용합니다.',
      },
    },
    async ({ random }) => {
      for (const { params, x, t, out } of batchesOfBook()) {
        const after = await filled.evaluate(
          ({ TwoLayerNet, setParams }, np, params, x, t) => {
            const [inputs, hidden] = params.W1.shape
            const network = new TwoLayerNet(inputs, hidden, params.b2.size)
            setParams(network, params)
            const { W1, b1, W2, b2 } = network.params
            return { loss: network.loss(x, t), y: network.predict(x), x, t, W1, b1, W2, b2 }
          },
          params,
          x,
          t,
        )
        // A wrong predict has been told already: a loss that is right for it is right.
        expectEither(after.loss, [out.loss, () => meanOf(costsOf(after.y, t))], FORWARD)
        demandUnchanged({ x, t, ...params }, after)
      }
      await demandConfidentLoss(subject)
      await demandNoMemory(subject, 'loss', random)
    },
  )

  check(
    { en: 'accuracy is the share of right answers', ko: 'accuracy는 정답의 비율입니다' },
    {
      points: 1,
      hint: {
        en: 'argmax(1) gives the class of each row, for y and for t; divide the number of equal ones by the number of rows.',
        ko: 'argmax(1)은 행마다의 클래스입니다. y와 t에서 각각 구해 같은 것의 수를 행의 수로 나눕니다.',
      },
    },
    async ({ random }) => {
      for (const { in: given, out } of golden.networks(
        'TwoLayerNet/edge/001',
        'TwoLayerNet/random/006',
        'TwoLayerNet/random/007',
      )) {
        const accuracy = await filled.evaluate(
          ({ TwoLayerNet, setParams }, np, params, x, t) => {
            const [inputs, hidden] = params.W1.shape
            const network = new TwoLayerNet(inputs, hidden, params.b2.size)
            setParams(network, params)
            return { share: network.accuracy(x, t), y: network.predict(x) }
          },
          arraysOf(given.params),
          np.array(given.x),
          np.array(given.t),
        )
        expectEither(accuracy.share, [out.accuracy, () => shareRight(accuracy.y, given.t)], { atol: 1e-12 })
      }
      await demandShareRight(subject, [0, 1, 2, 0, 1, 2, 0], random.int(1, 7))
      if (await predictsOneRow(subject)) await demandShareRight(subject, [0], 1)
      await demandShareRight(subject, MANY_LABELS, 110)
      await demandNoMemory(subject, 'accuracy', random)
    },
  )

  check(
    {
      en: 'numericalGradient differentiates the loss numerically',
      ko: 'numericalGradient는 손실 함수를 수치 미분합니다',
    },
    {
      points: 1,
      hint: {
        en: 'Call the function numericalGradient once for each of the four arrays in this.params; its f is () => this.loss(x, t).',
        ko: 'this.params의 네 배열마다 함수 numericalGradient를 한 번씩 호출합니다. 이때 f는 () => this.loss(x, t)입니다.',
      },
    },
    async ({ random }) => {
      await demandNumericalGradient(subject)
      await demandNoMemory(subject, 'numericalGradient', random, { otherSizes: false })
    },
  )

  check(
    { en: 'gradient computes the same by backpropagation', ko: 'gradient는 같은 기울기를 오차역전파법으로 구합니다' },
    {
      points: 2,
      hint: {
        en: 'The formulas stand above gradient in your file: check N, the transposes, and where z1 ∘ (1 - z1) comes in.',
        ko: '파일의 gradient 위에 식이 있습니다. N, 전치, z1 ∘ (1 - z1)이 들어가는 자리를 확인하십시오.',
      },
    },
    async ({ random }) => {
      for (const { params, x, t, out } of batchesOfBook()) {
        const after = await filled.evaluate(
          ({ TwoLayerNet, setParams }, np, params, x, t) => {
            const [inputs, hidden] = params.W1.shape
            const network = new TwoLayerNet(inputs, hidden, params.b2.size)
            setParams(network, params)
            return { grad: network.gradient(x, t), params: { ...network.params }, x, t }
          },
          params,
          x,
          t,
        )
        for (const name of NAMES) expect(after.grad[name]).toBeCloseToValue(out.grad[name], FORWARD)
        demandUnchanged(params, after.params)
        demandUnchanged({ x, t }, after)
      }
      await demandGradientOfUnseen(subject, random)
      await demandNoMemory(subject, 'gradient', random)
      await demandSteepGradient(subject, 'sigmoid', random)
    },
  )

  check(
    {
      en: 'learns whether its parameters are changed in place or replaced',
      ko: '매개변수를 직접 바꾸어도, 새 배열로 바꿔 넣어도 학습합니다',
    },
    {
      points: 1,
      battery: { othersSeeChanges: true },
      hint: {
        en: 'Every method reads this.params when it is called: keep no copies of the arrays from the constructor.',
        ko: '모든 메서드는 호출될 때 this.params를 읽어야 합니다. 생성자에서 만든 배열의 복사본을 따로 보관하지 마십시오.',
      },
    },
    ({ random }) => demandFollowsParams(subject, random),
  )

  check(
    { en: 'follows the book step by step on MNIST', ko: 'MNIST에서 책의 학습 과정을 한 단계씩 그대로 따라갑니다' },
    {
      points: 1,
      hint: {
        en: 'A departure at step 1 is a parameter that is not updated; a tiny one later is a gradient that uses a value already changed.',
        ko: '1단계에서 벗어나면 갱신되지 않는 매개변수가 있습니다. 나중에 조금 벗어나면 이미 바뀐 값을 쓰는 기울기가 있습니다.',
      },
    },
    () => demandTrajectory(subject, 'sigmoid'),
  )
})

// --- internal ---

// The book's cases: one of zeros, and one of the others once more with many rows.
function batchesOfBook() {
  const cases = golden.networks(...CASES, 'TwoLayerNet/edge/000').map(({ in: { params, x, t }, out }) => ({
    params: arraysOf(params),
    x: np.array(x),
    t: np.array(t),
    out,
  }))
  const [first] = cases
  return [...cases, { ...first, x: manyRows(first.x), t: manyRows(first.t) }]
}
