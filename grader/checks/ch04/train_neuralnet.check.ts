import type { NdArray } from '#np'
import { expect } from 'vitest'
import type { Localized } from '../../model/localized.ts'
import { exercise } from '../exercise.ts'
import { expectEither } from '../expect-either.ts'
import { demand } from '../matchers.ts'
import { findMismatch } from '../mismatch.ts'
import { fakeNetwork, type Network } from '../network/fake-network.ts'
import { passMnistGate } from '../network/gate.ts'
import { NAMES } from '../network/params.ts'
import { column } from './column.ts'
import { demandNewBatches } from './demand-new-batches.ts'
import { demandEpochs } from './demand-epochs.ts'
import { demandZeroOptions } from './demand-zero-options.ts'
import { trainerOf } from './trainer.ts'
import { PRINTING_BATCHES, triedDefaults, triedTraining, triedUpdates } from './tried-training.ts'

// A few products and sums in float64: any order of them agrees to 1e-12.
const EXACT = { atol: 1e-12, rtol: 1e-12 }

// The network here is a fake: it records its calls, and its gradient is known.
exercise('ch04/train_neuralnet', ({ check, subject }) => {
  check(
    { en: 'moves every parameter against its gradient', ko: '모든 매개변수를 기울기의 반대 방향으로 갱신합니다' },
    {
      points: 1,
      hint: {
        en: 'p ← p - learningRate · gradient, for W1, b1, W2 and b2, once in each iteration.',
        ko: '반복마다 한 번씩 W1, b1, W2, b2 모두를 p ← p - learningRate · 기울기로 갱신합니다.',
      },
    },
    async ({ random }) => {
      const start = { W1: random.normal(2, 3), b1: random.normal(3), W2: random.normal(3, 2), b2: random.normal(2) }
      const learningRate = random.uniform(0.05, 0.2)
      for (const iterations of [1, 3]) {
        const after = await subject
          .with({
            tried: triedUpdates(start, iterations, learningRate),
            given: { fakeNetwork, column },
          })
          .evaluate(
            ({ trainNeuralnet, fakeNetwork, column }, np, params, iterations, learningRate) => {
              // The gradient of 15·p² + p: it depends on where the parameter is now, its steps are long, and no step makes p a multiple of itself.
              let updates = 0
              const gradient = () => {
                updates++
                const { W1, b1, W2, b2 } = network.params
                const at = (p: typeof W1) => p.mul(30).add(1)
                return { W1: at(W1), b1: at(b1), W2: at(W2), b2: at(b2) }
              }
              const network: Network = fakeNetwork(params, { gradient, numericalGradient: gradient })
              const held = { ...network.params }
              const [x, t] = [column(np, 1, 4), column(np, 1, 4)]
              const options = { iterations, batchSize: 2, learningRate }
              trainNeuralnet(network, { xTrain: x, tTrain: t, xTest: x, tTest: t }, options)
              const { W1, b1, W2, b2 } = network.params
              return { updates, params: { W1, b1, W2, b2 }, held }
            },
            start,
            iterations,
            learningRate,
          )
        const wanted = (updates: number): NdArray[] =>
          NAMES.map((name) =>
            start[name]
              .add(1 / 30)
              .mul((1 - 30 * learningRate) ** updates)
              .sub(1 / 30),
          )
        // How often it is asked for a gradient is a matter of another check.
        NAMES.forEach((name, i) => {
          const ofAsked = (): NdArray => wanted(Math.max(after.updates, 1))[i]
          expectEither(after.params[name], [wanted(iterations)[i], ofAsked], EXACT)
        })
        for (const name of NAMES) {
          demand(!findMismatch(after.held[name], after.params[name], EXACT), heldBack(name), {
            expected: after.params[name],
            received: after.held[name],
          })
        }
      }
    },
  )

  check(
    {
      en: 'draws a new mini-batch from the training data in each iteration',
      ko: '반복마다 훈련 데이터에서 새 미니배치를 뽑습니다',
    },
    {
      points: 1,
      hint: {
        en: 'miniBatch(xTrain, tTrain, batchSize) inside the loop, and its x and t together into network.gradient.',
        ko: '반복문 안에서 miniBatch(xTrain, tTrain, batchSize)를 호출하고, 그 x와 t를 함께 network.gradient에 넘깁니다.',
      },
    },
    () => demandNewBatches(subject),
  )

  check(
    { en: 'records the loss of the same batch after each update', ko: '갱신한 뒤 같은 미니배치의 손실을 기록합니다' },
    {
      points: 2,
      hint: {
        en: 'After the update: trainLoss.push(network.loss(…)) of the batch that was just used; one number for each iteration.',
        ko: '갱신한 뒤, 방금 쓴 미니배치로 trainLoss.push(network.loss(…))를 합니다. 반복마다 숫자 하나입니다.',
      },
    },
    async ({ random }) => {
      const start = random.uniform(1, 2)
      const { trainLoss, asked } = await subject
        .with({
          tried: triedTraining({
            loss: '(x, t) => 1000 * x.sum() + 10 * t.sum() + network.params.W1.sum()',
            gradient: PRINTING_BATCHES,
            data: `const x = np.arange(50).reshape(50, 1)
const data = { xTrain: x, tTrain: x.add(100), xTest: x, tTest: x.add(100) }
network.params.W1 = np.array([[${start}]])`,
            options: '{ iterations: 6, batchSize: 3, learningRate: 0.1 }',
          }),
          drawn: true,
          given: { fakeNetwork, column },
        })
        .evaluate(({ trainNeuralnet, fakeNetwork, column }, np, start) => {
          const asked: number[] = []
          const params = { W1: np.array([[start]]), b1: np.zeros(1), W2: np.zeros(1, 1), b2: np.zeros(1) }
          const network: Network = fakeNetwork(params, {
            // It tells which batch it was asked about, in which labels, and where the parameter stood.
            loss: (x, t) => 1000 * x.sum() + 10 * t.sum() + network.params.W1.sum(),
            gradient: (x, t) => {
              asked.push(1000 * x.sum() + 10 * t.sum())
              return { W1: np.array([[1]]), b1: np.zeros(1), W2: np.zeros(1, 1), b2: np.zeros(1) }
            },
          })
          const [xTest, tTest] = [column(np, 0, 5), column(np, 100, 5)]
          const data = { xTrain: column(np, 0, 50), tTrain: column(np, 100, 50), xTest, tTest }
          const { trainLoss } = trainNeuralnet(network, data, { iterations: 6, batchSize: 3, learningRate: 0.1 })
          return { trainLoss, asked }
        }, start)
      const expected = asked.map((batch, i) => batch + start - 0.1 * (i + 1))
      expect(trainLoss).toBeCloseToValue(expected, { rtol: 1e-12 })
    },
  )

  check(
    { en: 'measures both accuracies after updates 0, E, 2E, …', ko: '두 정확도를 0, E, 2E, …번째 갱신 뒤에 잽니다' },
    {
      points: 1,
      hint: {
        en: 'E = max(⌊N / batchSize⌋, 1); where i % E === 0, network.accuracy of all training data, then of all test data, then onEpoch.',
        ko: 'E = max(⌊N / batchSize⌋, 1)입니다. i % E === 0이면 전체 훈련 데이터와 전체 시험 데이터의 network.accuracy를 구하고 onEpoch을 호출합니다.',
      },
    },
    () => demandEpochs(subject),
  )

  check(
    {
      en: 'trains 10,000 iterations of 100 at a rate of 0.1 where nothing else is said',
      ko: '따로 정하지 않으면 반복 10,000회, 배치 100, 학습률 0.1입니다',
    },
    {
      points: 1,
      battery: { othersSeeChanges: true },
      hint: {
        en: 'A default is written where the option is taken apart: const { epochs = 3 } = options',
        ko: '기본값은 options에서 값을 꺼내는 줄에 씁니다: const { epochs = 3 } = options',
      },
    },
    async () => {
      const seen = await subject
        .with({ timeoutMs: 10_000, tried: triedDefaults(), given: { fakeNetwork } })
        .evaluate(({ trainNeuralnet, fakeNetwork }, np) => {
          // New ones at each call: they are the caller's, who may change them.
          const one = () => np.ones(1, 1)
          const params = { W1: np.zeros(1, 1), b1: np.zeros(1, 1), W2: np.zeros(1, 1), b2: np.zeros(1, 1) }
          let iterations = 0
          let batchSize = 0
          const network = fakeNetwork(params, {
            gradient: (x) => {
              iterations++
              batchSize = x.shape[0]
              return { W1: one(), b1: one(), W2: one(), b2: one() }
            },
          })
          const column = np.zeros(1000, 1)
          trainNeuralnet(network, { xTrain: column, tTrain: column, xTest: column, tTest: column })
          return { iterations, batchSize, W1: network.params.W1 }
        })
      expect(seen.iterations).toBeValue(10_000)
      expect(seen.batchSize).toBeValue(100)
      // 10,000 steps of 0.1: rounding adds up to some 1e-10.
      expect(seen.W1).toBeCloseToValue([[-1000]], { rtol: 1e-9 })
      await demandZeroOptions(subject)
    },
  )

  check(
    { en: 'reaches the accuracy of the book on MNIST', ko: 'MNIST에서 책의 정확도에 도달합니다' },
    {
      points: 3,
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

const heldBack = (name: string): Localized => ({
  en: `params.${name} has the right values, but in a new array. The array that was there first does not hold them (received): whoever has it, such as a layer of chapter 5, goes on with the old values. Change the array itself.`,
  ko: `params.${name}의 새 값은 맞지만 새 배열에 들어 있습니다. 처음부터 있던 배열에는 새 값이 없으므로(실제값), 5장의 계층처럼 그 배열을 가진 쪽은 이전 값을 계속 씁니다. 배열의 내용을 직접 바꾸십시오.`,
})
