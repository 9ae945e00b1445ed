import type { WrongAnswers } from '../wrong-answer.ts'

const ONE_ROW = 'const batch = y.ndim === 1 ? y.reshape(1, -1) : y'
const LOG = 'Math.log(batch.get(n, labels.get(n)) + 1e-7)'

/** Wrong answers to cross_entropy_error. */
export const crossEntropyErrorWrong: WrongAnswers = {
  exercise: 'ch04/cross_entropy_error',
  answers: [
    { id: 'no-batch-mean', change: [['-sum / batchSize', '-sum']] },
    { id: 'mean-over-all-elements', change: [['-sum / batchSize', '-sum / y.size']] },
    { id: 'no-epsilon', change: [['labels.get(n)) + 1e-7)', 'labels.get(n)))']] },
    { id: 'other-epsilon', change: [['labels.get(n)) + 1e-7)', 'labels.get(n)) + 1e-8)']] },
    { id: 'epsilon-outside-log', change: [[LOG, 'Math.log(batch.get(n, labels.get(n))) + 1e-7']] },
    { id: 'no-minus', change: [['-sum / batchSize', 'sum / batchSize']] },
    { id: 'log10', change: [['Math.log(', 'Math.log10(']] },
    { id: 'log2', change: [['Math.log(', 'Math.log2(']] },
    // The number of classes is taken for the number of samples.
    { id: 'divides-one-sample', change: [['-sum / batchSize', '-sum / y.shape[0]']] },
    // The right class's place is looked up in y, where the network's own favourite stands.
    { id: 'argmax-of-y', change: [['t.reshape(...batch.shape).argmax(1)', 'batch.argmax(1)']] },
    {
      id: 'one-hot-only',
      change: [
        [
          't.size === y.size ? t.reshape(...batch.shape).argmax(1) : t.reshape(batchSize)',
          't.reshape(...batch.shape).argmax(1)',
        ],
      ],
    },
    { id: 'labels-only-for-one-dimension', change: [['t.size === y.size ?', 't.ndim === y.ndim ?']] },
    { id: 'one-dimension-means-labels', change: [['t.size === y.size ?', 't.ndim === 2 ?']] },
    {
      id: 'wrong-class-of-labels',
      change: [[': t.reshape(batchSize)', ': t.reshape(batchSize).map((c) => (c + 1) % batch.shape[1])']],
    },
    { id: 'first-row-only', change: [[LOG, 'Math.log(batch.get(0, labels.get(0)) + 1e-7)']] },
    {
      id: 'changes-y',
      change: [
        [ONE_ROW, 'y.addInPlace(1e-7)\n  const batch = y.ndim === 1 ? y.reshape(1, -1) : y'],
        ['labels.get(n)) + 1e-7)', 'labels.get(n)))'],
      ],
    },
    { id: 'changes-t', change: [['  return -sum', '  t.mulInPlace(-1)\n  return -sum']] },
  ],
}
