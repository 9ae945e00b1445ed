import { OVERWRITTEN, type SmallMistakes } from './small-mistake.ts'

const PARTIAL = 'grad.data[i] = (above - below) / (2 * h)'
const STEP = 'x.subInPlace(grad.mul(lr))'
const SLOPE = 'const d = numericalDiff(f, x)'
const DRAWN = 'return { x: x.take(indices), t: t.take(indices) }'
const CHOICE = 'np.random.choice(rows, Math.min(batchSize, rows))'

/** Small mistakes in chapter 4 that only a second function, a 0, a negative number or many draws show. */
export const ch04TwiceAndZero: readonly SmallMistakes[] = [
  [
    'ch04/numerical_gradient',
    [
      {
        mistake: 'takes the absolute slope of a vector',
        change: [[PARTIAL, 'grad.data[i] = (x.ndim > 1 ? above - below : Math.abs(above - below)) / (2 * h)']],
        fails: 'gives all partial derivatives',
      },
      {
        mistake: 'gives no negative slope of a matrix',
        change: [
          [PARTIAL, 'grad.data[i] = x.ndim < 2 ? (above - below) / (2 * h) : Math.max(0, (above - below) / (2 * h))'],
        ],
        fails: 'takes arrays of two and three dimensions',
      },
      {
        mistake: 'skips elements that are 0',
        change: [['const value = x.data[i]', 'const value = x.data[i]\n    if (value === 0 && x.ndim === 1) continue']],
        fails: 'gives all partial derivatives',
      },
      {
        mistake: 'skips elements of a matrix that are 0',
        change: [['const value = x.data[i]', 'const value = x.data[i]\n    if (value === 0 && x.ndim > 1) continue']],
        fails: 'takes arrays of two and three dimensions',
      },
      {
        mistake: 'gives f a flat x',
        change: [
          ['const above = f(x)', 'const above = f(x.reshape(-1))'],
          ['const below = f(x)', 'const below = f(x.reshape(-1))'],
        ],
        fails: 'takes arrays of two and three dimensions',
      },
      {
        mistake: 'is remembered by x, whatever f is',
        change: [
          ['export function', 'const known = new Map<string, NdArray>()\nexport function'],
          [
            'const grad = np.zerosLike(x)',
            'const key = `${x.shape}:${x.data}`\n  const seen = known.get(key)\n  if (seen) return seen.copy()\n  const grad = np.zerosLike(x)\n  known.set(key, grad)',
          ],
          ['return grad', 'return grad.copy()'],
        ],
        fails: 'gives all partial derivatives',
      },
    ],
  ],
  [
    'ch04/gradient_descent',
    [
      {
        mistake: 'an lr of 0 taken for none',
        change: [[STEP, 'x.subInPlace(grad.mul(lr || 0.01))']],
        fails: 'uses the lr',
      },
      {
        mistake: 'the absolute value of lr',
        change: [[STEP, 'x.subInPlace(grad.mul(Math.abs(lr)))']],
        fails: 'uses the lr',
      },
      {
        mistake: 'one large history for all calls, of which each gives the first rows',
        change: [
          ['export function', 'const buffer = new Float64Array(10_000)\nexport function'],
          ['np.zeros(stepNum, ...x.shape)', 'np.fromBuffer(buffer.subarray(0, stepNum * x.size), stepNum, ...x.shape)'],
        ],
        fails: 'leaves initX',
        says: OVERWRITTEN,
      },
    ],
  ],
  [
    'ch04/tangent_line',
    [
      {
        mistake: 'the absolute value of the slope',
        change: [[SLOPE, 'const d = Math.abs(numericalDiff(f, x))']],
        fails: 'gives a straight line',
      },
      {
        mistake: 'the slope rounded to four digits',
        change: [[SLOPE, 'const d = Number(numericalDiff(f, x).toFixed(4))']],
        fails: 'gives a straight line',
      },
      {
        mistake: 'the slope remembered by x',
        change: [
          ['export function', 'const known = new Map<number, number>()\nexport function'],
          [SLOPE, 'const d = known.get(x) ?? numericalDiff(f, x)\n  known.set(x, d)'],
        ],
        fails: 'gives a straight line',
      },
    ],
  ],
  [
    'ch04/mini_batch',
    [
      {
        mistake: 'draws the first and the last row half as often',
        change: [
          [CHOICE, 'Array.from({ length: Math.min(batchSize, rows) }, () => Math.round(Math.random() * (rows - 1)))'],
        ],
        fails: 'draws at random',
      },
      {
        mistake: 'one buffer for the labels of all batches of a size',
        change: [
          ['export function', 'const buffers = new Map<string, NdArray>()\nexport function'],
          [
            DRAWN,
            `const labels = t.take(indices)
  const key = String(labels.shape)
  const buffer = buffers.get(key) ?? labels
  buffers.set(key, buffer)
  buffer.data.set(labels.data)
  return { x: x.take(indices), t: buffer }`,
          ],
        ],
        fails: 'copies the rows',
        says: OVERWRITTEN,
      },
    ],
  ],
]
