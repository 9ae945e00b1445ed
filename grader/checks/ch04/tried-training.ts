import { SHARE } from './measured.ts'

/** What a message shows of a training whose network is a fake: its answers as code, where they are not plain, and the call. */
export interface TriedTraining {
  readonly loss?: string
  readonly accuracy?: string
  readonly gradient?: string
  readonly rows?: number
  /** Lines about the data in the place of `rows`. */
  readonly data?: string
  /** What stands above the network, and above the call. */
  readonly above?: string
  readonly before?: string
  readonly options?: string
}

/** A gradient that prints the batch that it is asked about. */
export const PRINTING_BATCHES = '(x, t) => (console.log(x.data, t.data), ones())'

/** A call of `trainNeuralnet` as code that one can paste, with a network that answers in numbers one can follow. */
export function triedTraining(tried: TriedTraining): string {
  const { loss, accuracy, gradient, rows = 20, data = dataOf(rows), above = '', before = '', options } = tried
  const call = `trainNeuralnet(network, data${options === undefined ? '' : `, ${options}`})`
  return `${above}const p = () => np.ones(1, 1)
const ones = () => ({ W1: p(), b1: p(), W2: p(), b2: p() })
const network = {
  params: ones(),
  predict: (x) => x,
  loss: ${loss ?? '() => 1'},
  accuracy: ${accuracy ?? '() => 0.5'},
  gradient: ${gradient ?? 'ones'},
  numericalGradient: ones,
} as TwoLayerNet
${data}
${before}const history = ${call}
console.log(history, network.params)`
}

/** The training that is asked about its epochs: its network answers as the one of the check does, so that a student prints the same. */
export const triedEpochs = (rows: number, batchSize: number, iterations: number): string =>
  triedTraining({
    above: 'let updates = 0\n',
    accuracy: `(x, t) => 1e6 * updates + 1000 * x.shape[0] + t.data[0] + ${SHARE}`,
    gradient: '() => (updates++, ones())',
    data: `const column = (from: number, rows: number) => np.arange(from, from + rows).reshape(rows, 1)
const [xTrain, tTrain] = [column(0, ${rows}), column(1, ${rows})]
const data = { xTrain, tTrain, xTest: column(0, 7), tTest: column(2, 7) }`,
    before: `trainNeuralnet(network, data, { iterations: 1, batchSize: ${batchSize} })\nupdates = 0\n`,
    options: `{ iterations: ${iterations}, batchSize: ${batchSize}, onEpoch: console.log }`,
  })

// --- internal ---

const dataOf = (rows: number): string => `const x = np.arange(${rows}).reshape(${rows}, 1)
const t = x.add(1000)
const data = { xTrain: x, tTrain: t, xTest: x, tTest: t }`
