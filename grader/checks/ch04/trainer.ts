import type { Trainer } from '../network/gate.ts'
import { PROBE_TIMEOUT_MS } from '../network/pace.ts'
import { trajectoryDeparture } from '../network/trajectory.ts'
import type { Subject } from '../subject.ts'
import { waitsFor } from '../unsettled-error.ts'

/** The training of chapter 4: the student's `trainNeuralnet` trains the network. */
export const trainerOf = (subject: Subject<'ch04/train_neuralnet'>): Trainer => ({
  exercise: 'ch04/train_neuralnet',
  activation: 'sigmoid',
  // 60 seeds never fell under 0.9136; a network without the sigmoid's derivative reaches 0.8940 ± 0.0063.
  firstPart: { iterations: ITERATIONS, atLeast: 0.911, book: '0.9170 ± 0.0014' },
  whole: { iterations: 10_000, atLeast: 0.94, book: '0.9464 ± 0.0011' },
  // 60 seeds never fell under 0.8757.
  short: { iterations: 1_200, atLeast: 0.869, book: '0.8804 ± 0.0026' },
  evaluated: 70_000,
  tried: TRIED,
  waitsFor: async () => {
    if (!(await trajectoryDeparture(subject, 'sigmoid', PRECONDITION_STEPS))) return undefined
    return waitsFor({
      en: 'The training waits for two_layer_net: its first steps on MNIST depart from the book.',
      ko: '학습하기 전에 two_layer_net을 고쳐야 합니다. MNIST에서 처음 몇 단계의 손실이 책과 다릅니다.',
    })
  },
  probe: ({ iterations, batchSize, x, t, testRows }) =>
    subject.with({ timeoutMs: PROBE_TIMEOUT_MS }).evaluate(
      ({ trainNeuralnet, TwoLayerNet }, np, iterations, batchSize, x, t, testRows) => {
        const test = np.arange(0, testRows)
        const data = { xTrain: x, tTrain: t, xTest: x.take(test), tTest: t.take(test) }
        trainNeuralnet(new TwoLayerNet(784, 50, 10), data, { iterations, batchSize, onEpoch: () => {} })
      },
      iterations,
      batchSize,
      x,
      t,
      testRows,
    ),
  train: (options, iterations) =>
    subject.with(options).evaluate(({ trainNeuralnet, TwoLayerNet, mnist, progress }, np, iterations) => {
      const network = new TwoLayerNet(784, 50, 10)
      // trainNeuralnet asks for the loss once in each iteration: that is the clock.
      const loss = network.loss.bind(network)
      let iteration = 0
      let latest = NaN
      network.loss = (x, t) => {
        latest = loss(x, t)
        if (++iteration % 50 === 0) progress({ iteration, loss: latest })
        return latest
      }
      // Accuracies asked for more often than in the book would take hours; they are not what is graded.
      const accuracy = network.accuracy.bind(network)
      const most = 20
      let reports = 0
      let asked = 0
      let last = NaN
      network.accuracy = (x, t) => (asked++ < most ? (last = accuracy(x, t)) : last)
      // What is handed to it, and what is given back, is a record, and judged by other checks.
      const onEpoch = (report?: { epoch: number }) => {
        if (reports++ >= most) return
        progress({ iteration, loss: latest, epoch: Number(report?.epoch), params: { ...network.params } })
      }
      const options = { iterations, batchSize: 100, learningRate: 0.1, onEpoch }
      const history = trainNeuralnet(network, mnist, options) as Partial<ReturnType<typeof trainNeuralnet>> | undefined
      const numbers = (list: unknown) => (Array.isArray(list) ? list.map(Number) : [])
      const [trainLoss, trainAccuracy] = [numbers(history?.trainLoss), numbers(history?.trainAccuracy)]
      return { params: { ...network.params }, trainLoss, trainAccuracy }
    }, iterations),
})

// --- internal ---

const ITERATIONS = 3_000

const PRECONDITION_STEPS = 21

const TRIED = `const mnist = loadMnist({ oneHotLabel: true })
const network = new TwoLayerNet(784, 50, 10)
const options = { batchSize: 100, learningRate: 0.1 }
trainNeuralnet(network, mnist, { ...options, iterations: ${ITERATIONS} })
console.log(network.accuracy(mnist.xTest, mnist.tTest))`
