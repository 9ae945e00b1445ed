import type { Params } from '../checks/network/params.ts'
import type { CallOptions, Subject } from '../checks/subject.ts'
import type { Plan } from '../model/plan.ts'
import { mnistFor } from './mnist-for.ts'

/** Runs the training in the guest, sends messages that `parseTrainingEvent` understands, and returns the guest's parameters. */
export async function train(
  subject: Subject<'ch04/train_neuralnet'>,
  plan: Plan,
  start: Params | undefined,
  options: CallOptions,
): Promise<unknown> {
  const { iterations, batchSize, learningRate, hiddenSize, weights, weightDecay = 0, lookEvery, driver } = plan
  const settings = {
    iterations,
    batchSize,
    learningRate,
    hiddenSize,
    weights,
    weightDecay,
    lookEvery,
    driver,
    epochs: plan.images === undefined,
  }
  const call = subject.with({ ...options, mnist: mnistFor(plan), tried: triedOf(plan) })
  return call.evaluate(
    ({ trainNeuralnet, TwoLayerNet, mnist, progress }, np, settings, start) => {
      const { iterations, batchSize, learningRate, hiddenSize, weights, weightDecay, lookEvery } = settings
      const names = ['W1', 'b1', 'W2', 'b2'] as const
      const network = new TwoLayerNet(784, hiddenSize, 10)
      progress({ iteration: 0, losses: [], evaluations: 0, params: { ...network.params } })
      if (start) for (const name of names) network.params[name].data.set(start[name].data)
      for (const name of ['W1', 'W2'] as const)
        if (weights) network.params[name].data.set(np.random.randn(network.params[name].size).mul(weights[name]).data)

      // Each gradient marks an iteration; a loss outside a gradient is the batch's, a loss inside one belongs to numerical differentiation.
      let [iteration, inside, evaluations, lookedAt] = [0, 0, 0, 0]
      let losses: number[] = []
      let sentAt = Date.now()
      let shownAt = sentAt
      const tell = (epoch?: number) => {
        const now = Date.now()
        const looks =
          epoch !== undefined || (inside === 0 && (iteration - lookedAt >= lookEvery || now - shownAt >= 2000))
        progress({ iteration, losses, evaluations, epoch, params: looks ? { ...network.params } : undefined })
        losses = []
        sentAt = now
        if (looks) [shownAt, lookedAt] = [now, iteration]
      }
      for (const name of ['gradient', 'numericalGradient'] as const) {
        const own = network[name].bind(network)
        network[name] = (x, t) => {
          if (inside++ === 0) evaluations = 0
          try {
            return own(x, t)
          } finally {
            if (--inside === 0) iteration++
            if (inside === 0 && Date.now() - sentAt >= 1000) tell()
          }
        }
      }
      const loss = network.loss.bind(network)
      network.loss = (x, t) => {
        const value = loss(x, t)
        if (inside > 0) evaluations++
        else losses.push(value)
        const due = inside === 0 && iteration - lookedAt >= lookEvery
        if (due || Date.now() - sentAt >= 100) tell()
        return value
      }

      if (settings.driver === 'student') {
        const onEpoch = ({ epoch }: { epoch: number }) => tell(epoch)
        trainNeuralnet(network, mnist, { iterations, batchSize, learningRate, onEpoch })
      } else {
        const { xTrain, tTrain } = mnist
        const epochLength = Math.max(Math.floor(xTrain.shape[0] / batchSize), 1)
        for (let i = 0; i < iterations; i++) {
          const rows = np.random.choice(xTrain.shape[0], batchSize)
          const [x, t] = [xTrain.take(rows), tTrain.take(rows)]
          const gradient = network.gradient(x, t)
          for (const name of names) {
            const decay = name === 'W1' || name === 'W2' ? weightDecay : 0
            const slope = decay > 0 ? gradient[name].add(network.params[name].mul(decay)) : gradient[name]
            network.params[name].subInPlace(slope.mul(learningRate))
          }
          network.loss(x, t)
          if (i % epochLength === 0 && settings.epochs) tell(i / epochLength)
        }
      }
      tell()
      return { ...network.params }
    },
    settings,
    start,
  )
}

// --- internal ---

const triedOf = ({ driver, hiddenSize, batchSize, learningRate }: Plan): string =>
  driver === 'student'
    ? `const network = new TwoLayerNet(784, ${hiddenSize}, 10)
trainNeuralnet(network, mnist, { iterations, batchSize: ${batchSize}, learningRate: ${learningRate} })`
    : `const network = new TwoLayerNet(784, ${hiddenSize}, 10)
in each iteration, with a new mini-batch (x, t) of ${batchSize} MNIST images:
  const gradient = network.gradient(x, t)
  for each name: network.params[name].subInPlace(gradient[name].mul(${learningRate}))
  network.loss(x, t)`
