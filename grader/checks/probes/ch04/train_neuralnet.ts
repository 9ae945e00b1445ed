import { fakeNetwork } from '../../network/fake-network.ts'
import type { Probe } from '../ask-probes.ts'

/** A network whose slopes depend on where it stands and on the batch, with other sizes than the checks': everything that is recorded. */
export const probes: readonly Probe<'ch04/train_neuralnet'>[] = [
  [12, 3, 9, 0.1],
  [7, 7, 3, 0.25],
  [4, 9, 5, 0.5],
].map(
  ([rows, batchSize, iterations, learningRate]): Probe<'ch04/train_neuralnet'> =>
    (subject) =>
      subject.with({ given: { fakeNetwork } }).evaluate(
        ({ trainNeuralnet, fakeNetwork }, np, rows, batchSize, iterations, learningRate) => {
          const params = { W1: np.array([[2]]), b1: np.array([1]), W2: np.array([[-1]]), b2: np.array([0.5]) }
          const asked: number[][] = []
          const network = fakeNetwork(params, {
            loss: (x, t) => network.params.W1.sum() + 10 * x.sum() + t.sum(),
            accuracy: (x, t) => network.params.b1.sum() + 100 * x.shape[0] + t.sum(),
            gradient: (x, t) => {
              asked.push([x.shape[0], x.sum(), t.sum()])
              const { W1, b1, W2, b2 } = network.params
              return { W1: W1.mul(2), b1: b1.mul(3), W2: W2.mul(0.5), b2: b2.add(1) }
            },
          })
          const xTrain = np.arange(rows).reshape(rows, 1)
          const data = { xTrain, tTrain: xTrain.add(1000), xTest: np.ones(2, 1), tTest: np.ones(2, 1) }
          const reports: number[][] = []
          const history = trainNeuralnet(network, data, {
            iterations,
            batchSize,
            learningRate,
            onEpoch: (report) => void reports.push([report.epoch, report.trainAccuracy, report.testAccuracy]),
          })
          const { trainLoss, trainAccuracy, testAccuracy } = history
          return { trainLoss, trainAccuracy, testAccuracy, reports, asked, params: network.params }
        },
        rows,
        batchSize,
        iterations,
        learningRate,
      ),
)
