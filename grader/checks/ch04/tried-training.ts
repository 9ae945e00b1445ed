import type { Network } from '../network/fake-network.ts'
import { literal } from '../literal.ts'
import { SHARE } from './measured.ts'

/** What a message shows of a training whose network is a fake: its answers as code, where they are not plain, and the call. */
export interface TriedTraining {
  readonly loss?: string
  readonly accuracy?: string
  readonly gradient?: string
  /** Where the parameters start; `ones` in its place. */
  readonly params?: string
  readonly rows?: number
  /** Lines about the data in the place of `rows`. */
  readonly data?: string
  /** What stands above the network, and above the call. */
  readonly above?: string
  readonly before?: string
  readonly options?: string
  /** What is printed at the end, besides the parameters. */
  readonly prints?: string
}

/** A gradient that prints the batch that it is asked about. */
export const PRINTING_BATCHES = '(x, t) => (console.log(x.data, t.data), ones())'

/** A call of `trainNeuralnet` as code that one can paste, with a network that answers in numbers one can follow. */
export function triedTraining(tried: TriedTraining): string {
  const { loss, accuracy, gradient, params = 'ones()', rows = 20, data = dataOf(rows), options } = tried
  const { above = '', before = '', prints = 'history' } = tried
  const call = `trainNeuralnet(network, data${options === undefined ? '' : `, ${options}`})`
  return `${above}const p = () => np.ones(1, 1)
const ones = () => ({ W1: p(), b1: p(), W2: p(), b2: p() })
const network = {
  params: ${params},
  predict: (x) => x,
  loss: ${loss ?? '() => 1'},
  accuracy: ${accuracy ?? '() => 0.5'},
  gradient: ${gradient ?? 'ones'},
  numericalGradient: ones,
} as TwoLayerNet
${data}
${before}const history = ${call}
console.log(${prints}, network.params)`
}

/** The training that moves the parameters: each gradient depends on where they are, and the arrays that were there first are printed, too. */
export const triedUpdates = (start: Network['params'], iterations: number, learningRate: number): string =>
  triedTraining({
    params: literal(start, '  params: ')?.replaceAll('\n', '\n  '),
    gradient: `() => {
    const { W1, b1, W2, b2 } = network.params
    const at = (p: typeof W1) => p.mul(30).add(1)
    return { W1: at(W1), b1: at(b1), W2: at(W2), b2: at(b2) }
  }`,
    rows: 4,
    before: 'const first = { ...network.params }\n',
    options: `{ iterations: ${iterations}, batchSize: 2, learningRate: ${learningRate} }`,
    prints: 'first',
  })

/** The training with the defaults: how often it asks for a gradient, and of how many rows, is printed. */
export const triedDefaults = (): string =>
  triedTraining({
    above: 'const asked: number[] = []\n',
    params: ZEROS,
    gradient: '(x) => (asked.push(x.shape[0]), ones())',
    rows: 1000,
    prints: 'asked.length, asked[0]',
  })

/** The training of which an option is 0: how often it asks for a gradient is printed. */
export const triedZero = (iterations: number, learningRate: number): string =>
  triedTraining({
    above: 'let updates = 0\n',
    gradient: '() => (updates++, ones())',
    rows: 2,
    options: `{ iterations: ${iterations}, batchSize: 1, learningRate: ${learningRate} }`,
    prints: 'updates',
  })

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

const ZEROS = '{ W1: np.zeros(1, 1), b1: np.zeros(1, 1), W2: np.zeros(1, 1), b2: np.zeros(1, 1) }'

const dataOf = (rows: number): string => `const x = np.arange(${rows}).reshape(${rows}, 1)
const t = x.add(1000)
const data = { xTrain: x, tTrain: t, xTest: x, tTest: t }`
