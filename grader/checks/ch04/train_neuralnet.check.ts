import { expect } from 'vitest'
import { exercise } from '../exercise.ts'
import { demand } from '../matchers.ts'
import { passMnistGate } from '../network/gate.ts'
import { trainerOf } from './trainer.ts'

// A few products and sums in float64: any order of them agrees to 1e-12.
const EXACT = { atol: 1e-12, rtol: 1e-12 }

// The network that is handed in here is no network: it keeps a record of what it is asked, and its gradient is known.
const TRIED = (options: string): string => `trainNeuralnet(network, data, ${options})
// network keeps a record of what is asked of it, and its gradient is known`

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
      const start = random.uniform(1, 2)
      const learningRate = random.uniform(0.05, 0.2)
      for (const iterations of [1, 3]) {
        const params = await subject
          .with({ tried: TRIED(`{ iterations: ${iterations}, batchSize: 2, learningRate: ${learningRate} }`) })
          .evaluate(
            ({ trainNeuralnet }, np, start, iterations, learningRate) => {
              const array = (value: number) => np.array([[value]])
              const params = { W1: array(start), b1: array(start + 1), W2: array(start + 2), b2: array(start + 3) }
              const network = {
                params,
                predict: (x: typeof params.W1) => x,
                loss: () => 1,
                accuracy: () => 0.5,
                numericalGradient: () => network.gradient(),
                // The gradient of 1½·p²: it depends on where the parameter is now.
                gradient: () => {
                  const { W1, b1, W2, b2 } = network.params
                  return { W1: W1.mul(3), b1: b1.mul(3), W2: W2.mul(3), b2: b2.mul(3) }
                },
              }
              const x = np.array([[1], [2], [3], [4]])
              const t = np.array([[1], [1], [1], [1]])
              trainNeuralnet(
                network,
                { xTrain: x, tTrain: t, xTest: x, tTest: t },
                { iterations, batchSize: 2, learningRate },
              )
              const { W1, b1, W2, b2 } = network.params
              return { W1, b1, W2, b2 }
            },
            start,
            iterations,
            learningRate,
          )
        const factor = (1 - 3 * learningRate) ** iterations
        for (const [name, value] of Object.entries({ W1: start, b1: start + 1, W2: start + 2, b2: start + 3 })) {
          expect(params[name as 'W1']).toBeCloseToValue([[value * factor]], EXACT)
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
    async () => {
      const batches = await subject
        .with({ tried: TRIED('{ iterations: 40, batchSize: 5 }') })
        .evaluate(({ trainNeuralnet }, np) => {
          const batches: { x: number[]; t: number[] }[] = []
          const flat = (array: typeof zero) => Array.from(array.data)
          const zero = np.zeros(1, 1)
          const params = { W1: zero.copy(), b1: zero.copy(), W2: zero.copy(), b2: zero.copy() }
          const network = {
            params,
            predict: (x: typeof zero) => x,
            loss: () => 1,
            accuracy: () => 0.5,
            numericalGradient: () => params,
            gradient: (x: typeof zero, t: typeof zero) => {
              batches.push({ x: flat(x), t: flat(t) })
              return { W1: zero, b1: zero, W2: zero, b2: zero }
            },
          }
          // Row i of the training data holds i, its label 1000 + i; the test data can be told from both.
          const column = (from: number, rows: number) => np.arange(from, from + rows).reshape(rows, 1)
          const data = {
            xTrain: column(0, 60),
            tTrain: column(1000, 60),
            xTest: column(5000, 20),
            tTest: column(6000, 20),
          }
          trainNeuralnet(network, data, { iterations: 40, batchSize: 5 })
          return batches
        })
      demand(batches.length === 40, SAYS.oncePerIteration, { expected: '40', received: String(batches.length) })
      for (const { x, t } of batches) {
        demand(x.length === 5, SAYS.batchSize, { expected: '5', received: String(x.length) })
        demand(
          x.every((row) => row >= 0 && row < 60),
          SAYS.fromTraining,
          { received: x },
        )
        demand(String(t) === String(x.map((row) => 1000 + row)), SAYS.together, {
          expected: x.map((row) => 1000 + row),
          received: t,
        })
      }
      // 40 batches of 5 out of 60 rows: two that are equal, or a row range left out, happen by chance less than once in 1e9 times.
      demand(new Set(batches.map(({ x }) => String(x))).size > 30, SAYS.sameBatch)
      const seen = new Set(batches.flatMap(({ x }) => x))
      demand(Math.max(...seen) >= 45 && Math.min(...seen) < 15 && seen.size > 30, SAYS.wholeData, {
        received: `${seen.size} / 60`,
      })
    },
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
        .with({ tried: TRIED('{ iterations: 6, batchSize: 3, learningRate: 0.1 }') })
        .evaluate(({ trainNeuralnet }, np, start) => {
          const asked: number[] = []
          const params = { W1: np.array([[start]]), b1: np.zeros(1), W2: np.zeros(1, 1), b2: np.zeros(1) }
          const network = {
            params,
            predict: (x: typeof params.W1) => x,
            // It tells which batch it was asked about, in which labels, and where the parameter stood.
            loss: (x: typeof params.W1, t: typeof params.W1) => 1000 * x.sum() + 10 * t.sum() + network.params.W1.sum(),
            accuracy: () => 0.5,
            numericalGradient: () => params,
            gradient: (x: typeof params.W1, t: typeof params.W1) => {
              asked.push(1000 * x.sum() + 10 * t.sum())
              return { W1: np.array([[1]]), b1: np.zeros(1), W2: np.zeros(1, 1), b2: np.zeros(1) }
            },
          }
          const column = (from: number, rows: number) => np.arange(from, from + rows).reshape(rows, 1)
          const data = { xTrain: column(0, 50), tTrain: column(100, 50), xTest: column(0, 5), tTest: column(100, 5) }
          const { trainLoss } = trainNeuralnet(network, data, { iterations: 6, batchSize: 3, learningRate: 0.1 })
          return { trainLoss, asked }
        }, start)
      const expected = asked.map((batch, i) => batch + start - 0.1 * (i + 1))
      expect(trainLoss).toBeCloseToValue(expected, { rtol: 1e-12 })
    },
  )

  check(
    { en: 'measures both accuracies after updates 0, E, 2E, …', ko: '0, E, 2E, …번째 갱신 뒤에 두 정확도를 잽니다' },
    {
      points: 1,
      hint: {
        en: 'E = max(⌊N / batchSize⌋, 1); where i % E === 0, network.accuracy of all training data, then of all test data, then onEpoch.',
        ko: 'E = max(⌊N / batchSize⌋, 1)입니다. i % E === 0이면 전체 훈련 데이터와 전체 시험 데이터의 network.accuracy를 구하고 onEpoch을 호출합니다.',
      },
    },
    async () => {
      for (const { rows, batchSize, iterations, epochs } of [
        { rows: 23, batchSize: 5, iterations: 9, epochs: [0, 4, 8] },
        { rows: 3, batchSize: 10, iterations: 2, epochs: [0, 1] },
      ]) {
        const seen = await subject
          .with({ tried: TRIED(`{ iterations: ${iterations}, batchSize: ${batchSize}, onEpoch }) // N = ${rows}`) })
          .evaluate(
            ({ trainNeuralnet }, np, rows, batchSize, iterations) => {
              const reports: { epoch: number; trainAccuracy: number; testAccuracy: number }[] = []
              let updates = 0
              const zero = np.zeros(1, 1)
              const params = { W1: zero.copy(), b1: zero.copy(), W2: zero.copy(), b2: zero.copy() }
              const network = {
                params,
                predict: (x: typeof zero) => x,
                loss: () => 1,
                // It tells how many rows it was asked about, in which labels, and after how many updates.
                accuracy: (x: typeof zero, t: typeof zero) => 1e6 * updates + 1000 * x.shape[0] + t.data[0],
                numericalGradient: () => params,
                gradient: () => {
                  updates++
                  return { W1: zero, b1: zero, W2: zero, b2: zero }
                },
              }
              const column = (from: number, count: number) => np.arange(from, from + count).reshape(count, 1)
              const data = {
                xTrain: column(0, rows),
                tTrain: column(1, rows),
                xTest: column(0, 7),
                tTest: column(2, 7),
              }
              const onEpoch = (report: (typeof reports)[number]) => void reports.push({ ...report })
              const history = trainNeuralnet(network, data, { iterations, batchSize, onEpoch })
              return { reports, trainAccuracy: history.trainAccuracy, testAccuracy: history.testAccuracy }
            },
            rows,
            batchSize,
            iterations,
          )
        const train = epochs.map((i) => 1e6 * (i + 1) + 1000 * rows + 1)
        const test = epochs.map((i) => 1e6 * (i + 1) + 7000 + 2)
        demand(seen.trainAccuracy.length === epochs.length, SAYS.howOften, {
          expected: String(epochs.length),
          received: String(seen.trainAccuracy.length),
        })
        expect(seen.trainAccuracy).toBeCloseToValue(train, EXACT)
        expect(seen.testAccuracy).toBeCloseToValue(test, EXACT)
        demand(seen.reports.length === epochs.length, SAYS.onEpoch, {
          expected: String(epochs.length),
          received: String(seen.reports.length),
        })
        expect(seen.reports.map(({ epoch }) => epoch)).toBeCloseToValue(
          epochs.map((_, epoch) => epoch),
          EXACT,
        )
        expect(seen.reports.map(({ trainAccuracy }) => trainAccuracy)).toBeCloseToValue(train, EXACT)
        expect(seen.reports.map(({ testAccuracy }) => testAccuracy)).toBeCloseToValue(test, EXACT)
      }
    },
  )

  check(
    {
      en: 'trains 10,000 iterations of 100 at a rate of 0.1 where nothing else is said',
      ko: '따로 정하지 않으면 반복 10,000회, 배치 100, 학습률 0.1입니다',
    },
    {
      points: 1,
      hint: {
        en: 'A default is written where the option is taken apart: const { epochs = 3 } = options',
        ko: '기본값은 옵션을 분해하는 자리에 씁니다: const { epochs = 3 } = options',
      },
    },
    async () => {
      const seen = await subject
        .with({ timeoutMs: 10_000, tried: 'trainNeuralnet(network, data)' })
        .evaluate(({ trainNeuralnet }, np) => {
          const one = np.ones(1, 1)
          const params = { W1: np.zeros(1, 1), b1: np.zeros(1, 1), W2: np.zeros(1, 1), b2: np.zeros(1, 1) }
          let iterations = 0
          let batchSize = 0
          const network = {
            params,
            predict: (x: typeof one) => x,
            loss: () => 1,
            accuracy: () => 0.5,
            numericalGradient: () => params,
            gradient: (x: typeof one) => {
              iterations++
              batchSize = x.shape[0]
              return { W1: one, b1: one, W2: one, b2: one }
            },
          }
          const column = np.zeros(1000, 1)
          trainNeuralnet(network, { xTrain: column, tTrain: column, xTest: column, tTest: column })
          return { iterations, batchSize, W1: network.params.W1 }
        })
      expect(seen.iterations).toBeValue(10_000)
      expect(seen.batchSize).toBeValue(100)
      // 10,000 steps of 0.1: rounding adds up to some 1e-10.
      expect(seen.W1).toBeCloseToValue([[-1000]], { rtol: 1e-9 })
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

const SAYS = {
  oncePerIteration: {
    en: 'network.gradient should be called once in each iteration.',
    ko: 'network.gradient는 반복마다 한 번씩 호출해야 합니다.',
  },
  batchSize: { en: 'A mini-batch has the wrong number of rows.', ko: '미니배치의 행의 수가 다릅니다.' },
  fromTraining: {
    en: 'A mini-batch holds rows that are not training data.',
    ko: '미니배치에 훈련 데이터가 아닌 행이 있습니다.',
  },
  together: {
    en: 'The labels of a mini-batch do not belong to its rows.',
    ko: '미니배치의 정답이 데이터와 짝이 맞지 않습니다.',
  },
  sameBatch: { en: 'The same mini-batch is used again and again.', ko: '같은 미니배치를 되풀이해서 씁니다.' },
  wholeData: {
    en: 'The mini-batches come from a part of the training data only.',
    ko: '미니배치를 훈련 데이터의 일부에서만 뽑습니다.',
  },
  howOften: {
    en: 'The accuracies should be measured after the updates 0, E, 2E, …',
    ko: '정확도는 0, E, 2E, …번째 갱신 뒤에 재야 합니다.',
  },
  onEpoch: {
    en: 'onEpoch should be called each time the accuracies are measured.',
    ko: '정확도를 잴 때마다 onEpoch을 호출해야 합니다.',
  },
} as const
