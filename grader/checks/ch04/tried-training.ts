/** What a message shows of a training whose network is a fake: its answers as code, where they are not plain, and the call. */
export interface TriedTraining {
  readonly loss?: string
  readonly accuracy?: string
  readonly gradient?: string
  readonly rows?: number
  readonly options?: string
}

/** A gradient that prints the batch that it is asked about. */
export const PRINTING_BATCHES = '(x, t) => (console.log(x.data, t.data), ones())'

/** A call of `trainNeuralnet` as code that one can paste, with a network that answers in numbers one can follow. */
export function triedTraining({ loss, accuracy, gradient, rows = 20, options }: TriedTraining): string {
  const call = `trainNeuralnet(network, data${options === undefined ? '' : `, ${options}`})`
  return `const p = () => np.ones(1, 1)
const ones = () => ({ W1: p(), b1: p(), W2: p(), b2: p() })
const network = {
  params: ones(),
  predict: (x) => x,
  loss: ${loss ?? '() => 1'},
  accuracy: ${accuracy ?? '() => 0.5'},
  gradient: ${gradient ?? 'ones'},
  numericalGradient: ones,
} as TwoLayerNet
const x = np.arange(${rows}).reshape(${rows}, 1)
const t = x.add(1000)
const data = { xTrain: x, tTrain: t, xTest: x, tTest: t }
const history = ${call}
console.log(history, network.params)`
}
