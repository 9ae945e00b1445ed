import type { Contracts } from '../course/contracts/index.ts'
import type { CallOptions, Subject } from '../checks/subject.ts'
import type { Layers, Plan } from '../model/plan.ts'
import { mnistFor } from './mnist-for.ts'
import { sizesOf } from './plan.ts'

/** Builds a network of the student's layers of chapter 5 and trains it by the book's loop; it sends the same messages as `train`. */
export async function trainLayers(
  subject: Subject<'ch05/softmax_with_loss', OtherLayers>,
  plan: Plan,
  layers: Layers,
  options: CallOptions,
): Promise<unknown> {
  const { iterations, batchSize, learningRate, lookEvery, weightDecay = 0 } = plan
  const { activation, deviations } = layers
  const sizes = sizesOf(layers.hidden)
  const settings = { iterations, batchSize, learningRate, lookEvery, weightDecay, activation, deviations, sizes }
  const call = subject.with({ ...options, mnist: mnistFor(plan), tried: triedOf(plan, layers) })
  return call.evaluate(({ Affine, Relu, Sigmoid, SoftmaxWithLoss, mnist, progress }, np, settings) => {
    const { iterations, batchSize, learningRate, lookEvery, weightDecay, activation, deviations, sizes } = settings
    const arrays = deviations.map((deviation, i) => ({
      W: np.random.randn(sizes[i], sizes[i + 1]).mul(deviation),
      b: np.zeros(sizes[i + 1]),
    }))
    const affines = arrays.map(({ W, b }) => new Affine(W, b))
    const layers = affines.flatMap((affine, i) => {
      if (i === affines.length - 1) return [affine]
      return [affine, activation === 'relu' ? new Relu() : new Sigmoid()]
    })
    const lastLayer = new SoftmaxWithLoss()
    const params = Object.fromEntries(
      arrays.flatMap(({ W, b }, i) => [[`W${i + 1}`, W] as const, [`b${i + 1}`, b] as const]),
    )
    progress({ iteration: 0, losses: [], evaluations: 0, params })

    let losses: number[] = []
    let sentAt = Date.now()
    let lookedAt = 0
    const tell = (iteration: number, epoch?: number) => {
      const looks = epoch !== undefined || iteration === iterations || iteration - lookedAt >= lookEvery
      progress({ iteration, losses, evaluations: 0, epoch, params: looks ? params : undefined })
      losses = []
      sentAt = Date.now()
      if (looks) lookedAt = iteration
    }
    const { xTrain, tTrain } = mnist
    const backwards = layers.toReversed()
    for (let i = 1; i <= iterations; i++) {
      const rows = np.random.choice(xTrain.shape[0], batchSize)
      const [x, t] = [xTrain.take(rows), tTrain.take(rows)]
      losses.push(
        lastLayer.forward(
          layers.reduce((a, layer) => layer.forward(a), x),
          t,
        ),
      )
      backwards.reduce((dout, layer) => layer.backward(dout), lastLayer.backward(1))
      affines.forEach(({ dW, db }, k) => {
        const { W, b } = arrays[k]
        W.subInPlace((weightDecay > 0 ? dW.add(W.mul(weightDecay)) : dW).mul(learningRate))
        b.subInPlace(db.mul(learningRate))
      })
      if (i - lookedAt >= lookEvery || i === iterations || Date.now() - sentAt >= 100) tell(i)
    }
    return params
  }, settings)
}

// --- internal ---

type OtherLayers = Contracts['ch05/affine'] & Contracts['ch05/relu'] & Contracts['ch05/sigmoid_layer']

const triedOf = ({ batchSize, learningRate }: Plan, { hidden, activation }: Layers): string => {
  const between = activation === 'relu' ? 'new Relu()' : 'new Sigmoid()'
  const sizes = sizesOf(hidden)
  const affines = sizes.slice(1).map((outputs, i) => `new Affine(W${i + 1} (${sizes[i]}, ${outputs}), b${i + 1})`)
  return `const layers = [${affines.join(`, ${between}, `)}]
in each iteration, with a new mini-batch (x, t) of ${batchSize} MNIST images:
  const scores = layers.reduce((a, layer) => layer.forward(a), x)
  lastLayer.forward(scores, t)
  layers.toReversed().reduce((dout, layer) => layer.backward(dout), lastLayer.backward(1))
  for each Affine: W.subInPlace(dW.mul(${learningRate})), b.subInPlace(db.mul(${learningRate}))`
}
