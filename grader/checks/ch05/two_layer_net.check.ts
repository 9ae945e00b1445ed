import * as np from '#np'
import { expect } from 'vitest'
import { exercise } from '../exercise.ts'
import { expectEither } from '../expect-either.ts'
import { golden } from '../golden/golden.ts'
import { demand } from '../matchers.ts'
import { findMismatch } from '../mismatch.ts'
import { demandConfidentLoss } from '../network/demand-confident-loss.ts'
import { demandFollowsParams } from '../network/demand-follows-params.ts'
import { demandFormula } from '../network/demand-formula.ts'
import { demandNoMemory } from '../network/demand-no-memory.ts'
import { demandShareRight, predictsOneRow } from '../network/demand-share-right.ts'
import { demandTrajectory } from '../network/follows-book.ts'
import { passMnistGate } from '../network/gate.ts'
import { demandManyRows } from './demand-many-rows.ts'
import { MANY_LABELS } from '../network/many-rows.ts'
import { costsOfScores, meanOf, shareRight } from '../network/mathematics.ts'
import { arraysOf } from '../network/params.ts'
import { setParams } from '../network/set-params.ts'
import { demandSteepGradient } from '../network/demand-steep-gradient.ts'
import { demandSmallStart } from '../network/start.ts'
import { demandUnchanged } from '../unchanged.ts'
import { demandGradients } from './demand-gradients.ts'
import { CASES, FORWARD, goldenCases, unseen } from './gradient-cases.ts'
import { trainerOf } from './trainer.ts'

// In all checks but one the values go into the arrays that the constructor made: whether a network follows new arrays is asked once.
exercise('ch05/two_layer_net', ({ check, subject }) => {
  const filled = subject.with({ given: { setParams } })
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
    async ({ random }) => {
      await demandSmallStart(subject)
      for (const { in: given, out } of golden.layeredNetworks(...CASES)) {
        const params = arraysOf(given.params)
        const x = np.array(given.x)
        const after = await filled.evaluate(
          ({ TwoLayerNet, setParams }, np, params, x) => {
            const [inputs, hidden] = params.W1.shape
            const network = new TwoLayerNet(inputs, hidden, params.b2.size)
            setParams(network, params)
            const y = network.predict(x)
            new TwoLayerNet(inputs, hidden, params.b2.size).predict(x)
            return { y, again: network.predict(x), x, ...network.params }
          },
          params,
          x,
        )
        demandFormula(after.y, np.array(out.predict), { params, x, tolerance: FORWARD })
        expect(after.y).toBeCloseToValue(out.predict, FORWARD)
        demand(!findMismatch(after.again, out.predict, FORWARD), SHARED, {
          expected: np.array(out.predict),
          received: after.again,
        })
        demandUnchanged({ x, ...params }, after)
      }
      await demandNoMemory(subject, 'predict', random)
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
    async ({ random }) => {
      const rows = (await predictsOneRow(subject)) ? 1 : 2
      const cases = golden.layeredNetworks(...CASES).filter(({ in: { x } }) => x.length >= rows)
      for (const { in: given, out } of cases) {
        const x = np.array(given.x)
        const oneHot = np.array(given.t)
        for (const t of [oneHot, np.array(given.t_labels)]) {
          const after = await filled.evaluate(
            ({ TwoLayerNet, setParams }, np, params, x, t) => {
              const [inputs, hidden] = params.W1.shape
              const network = new TwoLayerNet(inputs, hidden, params.b2.size)
              setParams(network, params)
              return { loss: network.loss(x, t), accuracy: network.accuracy(x, t), y: network.predict(x), x, t }
            },
            arraysOf(given.params),
            x,
            t,
          )
          // A wrong predict has been told already: what is right for it is right.
          expectEither(after.loss, [out.loss, () => meanOf(costsOfScores(after.y, oneHot))], FORWARD)
          expectEither(after.accuracy, [out.accuracy, () => shareRight(after.y, given.t)], { atol: 1e-12 })
          demandUnchanged({ x, t }, after)
        }
      }
      for (const kind of ['one-hot', 'numbers'] as const) {
        await demandShareRight(subject, [0, 1, 2, 0, 1, 2, 0], random.int(1, 7), kind)
        if (rows === 1) await demandShareRight(subject, [0], 1, kind)
        await demandShareRight(subject, MANY_LABELS, 110, kind)
      }
      await demandManyRows(subject, 'loss')
      await demandConfidentLoss(subject)
      await demandNoMemory(subject, 'loss', random)
      await demandNoMemory(subject, 'accuracy', random)
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
      const rows = (await predictsOneRow(subject)) ? 1 : 2
      const cases = [...goldenCases(), unseen(random)].filter(({ x }) => x.shape[0] >= rows)
      await demandGradients(subject, cases)
      await demandManyRows(subject, 'gradient')
      await demandNoMemory(subject, 'gradient', random, { layersMayRefill: true })
      await demandNoMemory(subject, 'numericalGradient', random, { otherSizes: false })
      await demandSteepGradient(subject, 'relu', random)
    },
  )

  check(
    {
      en: 'learns whether its parameters are changed in place or replaced',
      ko: '매개변수를 직접 바꾸어도, 새 배열로 바꿔 넣어도 학습합니다',
    },
    {
      points: 1,
      battery: { othersSeeChanges: true, mayRefill: 'gradient' },
      hint: {
        en: 'At each forward propagation set W and b of the Affine layers from this.params: a layer made in the constructor holds the first arrays.',
        ko: '순전파를 할 때마다 Affine 계층의 W와 b를 this.params의 배열로 설정하십시오. 생성자에서 만든 계층은 처음의 배열을 가지고 있습니다.',
      },
    },
    ({ random }) => demandFollowsParams(subject, random),
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

const SHARED = {
  en: 'Making and using another network changed what this one predicts: each needs parameters and layers of its own.',
  ko: '다른 신경망을 만들어 썼더니 이 신경망의 예측이 바뀌었습니다. 매개변수와 계층은 신경망마다 따로 있어야 합니다.',
} as const
