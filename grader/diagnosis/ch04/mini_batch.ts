import type { WrongAnswers } from '../wrong-answer.ts'

const DRAW = 'np.random.choice(rows, Math.min(batchSize, rows))'

/** Wrong answers to mini_batch. */
export const miniBatchWrong: WrongAnswers = {
  exercise: 'ch04/mini_batch',
  answers: [
    { id: 'first-rows', change: [[DRAW, 'Array.from({ length: Math.min(batchSize, rows) }, (_, i) => i)']] },
    { id: 'drawn-apart', change: [['t.take(indices)', `t.take(${DRAW})`]] },
    { id: 'labels-of-first-rows', change: [['t.take(indices)', 't.take(indices.map((_, i) => i))']] },
    { id: 'more-than-there-are', change: [['Math.min(batchSize, rows)', 'batchSize']] },
    { id: 'one-too-few', change: [['Math.min(batchSize, rows))', 'Math.min(batchSize, rows) - 1)']] },
    { id: 'never-the-last-row', change: [['choice(rows,', 'choice(Math.max(rows - 1, 1),']] },
    { id: 'never-the-first-row', change: [[DRAW, `${DRAW}.map((i) => Math.max(i, 1))`]] },
    { id: 'choice-from-batch-size', change: [['choice(rows,', 'choice(Math.min(batchSize, rows),']] },
    { id: 'fixed-seed', change: [['  const indices', '  np.random.seed(0)\n  const indices']] },
    {
      id: 'neighbouring-rows',
      change: [
        ['  const indices', '  const start = np.random.choice(rows, 1)[0]\n  const indices'],
        [DRAW, 'Array.from({ length: Math.min(batchSize, rows) }, (_, i) => (start + i) % rows)'],
      ],
    },
    {
      id: 'one-row-repeated',
      change: [[DRAW, 'Array.from<number>({ length: Math.min(batchSize, rows) }).fill(np.random.choice(rows, 1)[0])']],
    },
    // Where the whole data fit, they are handed out themselves.
    {
      id: 'the-data-themselves',
      change: [['  const indices', '  if (batchSize >= rows) return { x, t }\n  const indices']],
    },
    {
      id: 'shuffles-in-place',
      change: [
        [
          '  const indices',
          '  const order = Array.from({ length: rows }, (_, i) => i).sort(() => Math.random() - 0.5)\n' +
            '  x.data.set(x.take(order).data)\n  t.data.set(t.take(order).data)\n  const indices',
        ],
      ],
    },
    // A view of the data, with a random start.
    {
      id: 'view',
      change: [
        [
          '  return { x: x.take(indices), t: t.take(indices) }',
          '  const start = np.random.choice(rows - indices.length + 1, 1)[0]\n' +
            '  const cut = (a: NdArray): NdArray => {\n' +
            '    const width = a.size / rows\n' +
            '    const part = a.data.subarray(start * width, (start + indices.length) * width)\n' +
            '    return np.fromBuffer(part, indices.length, ...a.shape.slice(1))\n' +
            '  }\n' +
            '  return { x: cut(x), t: cut(t) }',
        ],
      ],
    },
  ],
}
