import { CHANGED, OTHERWISE, OVERWRITTEN, type SmallMistakes } from './small-mistake.ts'

const QUOTIENT = 'return (f(x + h) - f(x - h)) / (2 * h)'
const STEP = 'x.subInPlace(grad.mul(lr))'
const DRAWN = 'return { x: x.take(indices), t: t.take(indices) }'
const SQUARES = 'return 0.5 * np.square(y.sub(t)).sum()'

/** Small mistakes in chapter 4, without its networks. */
export const ch04: readonly SmallMistakes[] = [
  [
    'ch04/mean_squared_error',
    [
      {
        mistake: 'subtracts where y is',
        change: [[SQUARES, 'return 0.5 * np.square(y.subInPlace(t)).sum()']],
        fails: 'adds up the squares',
        says: CHANGED,
      },
      {
        mistake: 'adds to the sum of the last call',
        change: [
          ['export function', 'let calls = 0\nexport function'],
          [SQUARES, `calls++\n  ${SQUARES} + (calls > 9 ? 1 : 0)`],
        ],
        fails: 'adds up the squares',
        says: OTHERWISE,
      },
      {
        mistake: 'never gives 0',
        change: [[SQUARES, `${SQUARES} || 1e-7`]],
        fails: 'gives half the sum',
      },
      {
        mistake: 'leaves a 0 of y out, as if nothing were there',
        change: [[SQUARES, 'return 0.5 * np.square(y.map((v) => v || 1).sub(t)).sum()']],
        fails: 'gives half the sum',
      },
    ],
  ],
  [
    'ch04/cross_entropy_error',
    [
      {
        mistake: 'adds the 1e-7 to y itself',
        change: [
          ['let sum = 0', 'let sum = 0\n  y.addInPlace(1e-7)'],
          ['labels.get(n)) + 1e-7)', 'labels.get(n)))'],
        ],
        fails: 'leaves y and t',
        says: CHANGED,
      },
      {
        mistake: 'turns the class numbers of t into others',
        change: [['return -sum', 'if (t.size !== y.size) t.subInPlace(1)\n  return -sum']],
        fails: 'leaves y and t',
        says: 't, which belongs to the caller',
      },
      {
        mistake: 'divides a batch of one by its classes',
        change: [['-sum / batchSize', '-sum / (y.ndim === 2 && batchSize === 1 ? batch.shape[1] : batchSize)']],
        fails: 'averages over the batch',
      },
      {
        mistake: 'divides by the number of columns, which is right for squares',
        change: [['-sum / batchSize', '-sum / (batchSize > 1 ? batch.shape[1] : 1)']],
        fails: 'averages over the batch',
      },
      {
        mistake: 'reads the class number 0 as nothing',
        change: [['labels.get(n)) +', 'labels.get(n) || (t.size === y.size ? 0 : 1)) +']],
        fails: 'gives the same for class numbers',
      },
      {
        mistake: 'leaves a first class out of a single sample',
        change: [['let sum = 0', 'let sum = 0\n  if (y.ndim === 1 && t.size === y.size && t.data[0] === 1) return 0']],
        fails: 'gives the loss of one sample',
      },
    ],
  ],
  [
    'ch04/mini_batch',
    [
      {
        mistake: 'sorts the rows of class numbers where they are',
        change: [
          [
            DRAWN,
            `const drawn = { x: x.take(indices), t: t.take(indices) }\n  if (t.ndim === 1) t.data.sort()\n  return drawn`,
          ],
        ],
        fails: 'copies the rows',
        says: CHANGED,
      },
      {
        mistake: 'one buffer for all batches of a size',
        change: [
          ['export function', 'const buffers = new Map<string, NdArray>()\nexport function'],
          [
            DRAWN,
            `const drawn = x.take(indices)
  const key = String(drawn.shape)
  const buffer = buffers.get(key) ?? drawn
  buffers.set(key, buffer)
  buffer.data.set(drawn.data)
  return { x: buffer, t: t.take(indices) }`,
          ],
        ],
        fails: 'copies the rows',
        says: OVERWRITTEN,
      },
      {
        mistake: 'gives the one row of x as a vector',
        change: [[DRAWN, 'return { x: rows === 1 ? x.row(0).copy() : x.take(indices), t: t.take(indices) }']],
        fails: 'draws as many rows',
      },
    ],
  ],
  [
    'ch04/numerical_diff',
    [
      {
        mistake: 'rounds to four digits',
        change: [[QUOTIENT, 'return Number(((f(x + h) - f(x - h)) / (2 * h)).toFixed(4))']],
        fails: 'approximates the derivative',
      },
      {
        mistake: 'is remembered by x, whatever f is',
        change: [
          ['export function', 'const known = new Map<number, number>()\nexport function'],
          [QUOTIENT, `const d = known.get(x) ?? ${QUOTIENT.slice(7)}\n  known.set(x, d)\n  return d`],
        ],
        fails: 'approximates the derivative',
      },
      {
        mistake: 'counts its calls',
        change: [
          ['export function', 'let calls = 0\nexport function'],
          [QUOTIENT, `${QUOTIENT} + (++calls > 16 ? 1 : 0)`],
        ],
        fails: 'uses h = 1e-4, and takes the difference anew',
        says: OTHERWISE,
      },
      {
        mistake: 'subtracts f(0)',
        change: [
          [QUOTIENT, 'return x === 0 ? (f(x + h) - f(x - h)) / (2 * h) - f(0) : (f(x + h) - f(x - h)) / (2 * h)'],
        ],
        fails: 'approximates the derivative',
      },
    ],
  ],
  [
    'ch04/numerical_gradient',
    [
      {
        mistake: 'one buffer for all gradients of a size',
        change: [
          ['export function', 'const buffers = new Map<number, NdArray>()\nexport function'],
          [
            'const grad = np.zerosLike(x)',
            'const grad = buffers.get(x.size) ?? np.zerosLike(x)\n  buffers.set(x.size, grad)',
          ],
          ['return grad', 'return grad.reshape(...x.shape)'],
        ],
        fails: 'puts every element back',
        says: OVERWRITTEN,
      },
      {
        mistake: 'adds to the gradient of the last call',
        change: [
          ['export function', 'let calls = 0\nexport function'],
          ['return grad', 'return ++calls > 17 ? grad.mul(2) : grad'],
        ],
        fails: 'puts every element back',
        says: OTHERWISE,
      },
      {
        mistake: 'leaves 0 where x is negative',
        change: [
          [
            'grad.data[i] = (above - below) / (2 * h)',
            'grad.data[i] = x.ndim < 2 && value < 0 ? 0 : (above - below) / (2 * h)',
          ],
        ],
        fails: 'gives all partial derivatives',
      },
      {
        mistake: 'takes the absolute slope of a matrix',
        change: [
          [
            'grad.data[i] = (above - below) / (2 * h)',
            'grad.data[i] = x.ndim < 2 ? (above - below) / (2 * h) : Math.abs(above - below) / (2 * h)',
          ],
        ],
        fails: 'takes arrays of two and three dimensions',
      },
      {
        mistake: 'gives a batch of one as 1-D',
        change: [['return grad', 'return x.ndim === 2 && x.shape[0] === 1 ? grad.reshape(-1) : grad']],
        fails: 'takes arrays of two and three dimensions',
      },
    ],
  ],
  [
    'ch04/gradient_descent',
    [
      {
        mistake: 'moves one coordinate after the other',
        change: [
          [
            `const grad = numericalGradient(f, x)\n    ${STEP}`,
            'for (let k = 0; k < x.size; k++) x.data[k] -= lr * numericalGradient(f, x).data[k]',
          ],
        ],
        fails: 'takes stepNum steps',
      },
      {
        mistake: 'stops where the gradient is small',
        change: [[STEP, `if (np.abs(grad).max() < 1e-5) break\n    ${STEP}`]],
        fails: 'takes stepNum steps',
      },
      {
        mistake: 'changes initX where it is a matrix',
        change: [['const x = initX.copy()', 'const x = initX.ndim > 1 ? initX : initX.copy()']],
        fails: 'leaves initX',
        says: 'initX, which belongs to the caller',
      },
      {
        mistake: 'goes on from where the last call ended',
        change: [
          ['export function', 'let calls = 0\nexport function'],
          ['return { x, history }', 'if (++calls > 16) x.mulInPlace(0.5)\n  return { x, history }'],
        ],
        fails: 'leaves initX',
        says: OTHERWISE,
      },
      {
        mistake: 'one history for all calls of a shape',
        change: [
          ['export function', 'const buffers = new Map<string, NdArray>()\nexport function'],
          [
            'const history = np.zeros(stepNum, ...x.shape)',
            'const key = String([stepNum, ...x.shape])\n  const history = buffers.get(key) ?? np.zeros(stepNum, ...x.shape)\n  buffers.set(key, history)',
          ],
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
        mistake: 'goes through the height of f at 0',
        change: [['f(x) - d * x', 'f(0)']],
        fails: 'gives a line that touches',
      },
      {
        mistake: 'turns the slope of every second line around',
        change: [
          ['export function', 'let calls = 0\nexport function'],
          ['return (t) => d * t + intercept', 'calls++\n  return (t) => d * t + intercept + (calls > 23 ? t - x : 0)'],
        ],
        fails: 'gives a straight line',
        says: OTHERWISE,
      },
    ],
  ],
]
