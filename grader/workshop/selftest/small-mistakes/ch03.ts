import { CHANGED, OTHERWISE, OVERWRITTEN, type SmallMistakes } from './small-mistake.ts'

const SIGMOID = 'return np.div(1, np.exp(x.neg()).add(1))'
const VALUES = 'gives h(x) of each element'
const SOFTMAX = 'return expA.div(expA.sum(axis, { keepDims: true }))'
const LEAVES = 'leaves a and earlier results'

/** Small mistakes in chapter 3. */
export const ch03: readonly SmallMistakes[] = [
  [
    'ch03/sigmoid',
    [
      {
        mistake: 'one buffer for all calls of a size',
        change: [
          ['export function', 'const buffers = new Map<number, NdArray>()\nexport function'],
          [
            SIGMOID,
            `const y = buffers.get(x.size) ?? np.zerosLike(x)
  buffers.set(x.size, y)
  for (let i = 0; i < x.size; i++) y.data[i] = 1 / (1 + Math.exp(-x.data[i]))
  return y.reshape(...x.shape)`,
          ],
        ],
        fails: VALUES,
        says: OVERWRITTEN,
      },
      {
        mistake: 'remembers how often it was called',
        change: [
          ['export function', 'let calls = 0\nexport function'],
          [SIGMOID, `calls++\n  ${SIGMOID.replace('add(1)', 'add(calls > 11 ? 1.5 : 1)')}`],
        ],
        fails: VALUES,
        says: OTHERWISE,
      },
      {
        mistake: 'clips x where it is',
        change: [[SIGMOID, `for (let i = 0; i < x.size; i++) x.data[i] = Math.min(x.data[i], 100)\n  ${SIGMOID}`]],
        fails: VALUES,
        says: CHANGED,
      },
      {
        mistake: 'sorts a copy of matrices, and vectors themselves',
        change: [[SIGMOID, `const y = ${SIGMOID.slice(7)}\n  if (x.ndim === 1) x.data.sort()\n  return y`]],
        fails: VALUES,
        says: CHANGED,
      },
      {
        mistake: 'leaves 0 at 0',
        change: [[SIGMOID, 'return x.map((v) => (v === 0 ? 0 : 1 / (1 + Math.exp(-v))))']],
        fails: VALUES,
      },
      {
        mistake: 'takes -0 for a negative number of its own',
        change: [[SIGMOID, 'return x.map((v) => (Object.is(v, -0) ? 0 : 1 / (1 + Math.exp(-v))))']],
        fails: VALUES,
      },
      {
        mistake: 'gives a batch of one as 1-D',
        change: [[SIGMOID, `const y = ${SIGMOID.slice(7)}\n  return x.shape[0] === 1 ? y.reshape(-1) : y`]],
        fails: VALUES,
      },
      {
        mistake: 'goes over columns as over rows, which is right for squares',
        change: [
          [
            SIGMOID,
            `if (x.ndim === 1) ${SIGMOID}
  const y = np.zerosLike(x)
  const n = Math.min(...x.shape)
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) y.set(i, j, 1 / (1 + Math.exp(-x.get(i, j))))
  return y`,
          ],
        ],
        fails: VALUES,
      },
    ],
  ],
  [
    'ch03/softmax',
    [
      {
        mistake: 'one buffer for all calls of a shape',
        change: [
          ['export function', 'const buffers = new Map<string, NdArray>()\nexport function'],
          [
            SOFTMAX,
            `const y = buffers.get(String(a.shape)) ?? np.zerosLike(a)
  buffers.set(String(a.shape), y)
  y.data.set(${SOFTMAX.slice(7)}.data)
  return y`,
          ],
        ],
        fails: LEAVES,
        says: OVERWRITTEN,
      },
      {
        mistake: 'divides a batch where it is',
        change: [[SOFTMAX, `if (a.ndim === 2) a.divInPlace(2)\n  ${SOFTMAX}`]],
        fails: LEAVES,
        says: 'a, which belongs to the caller',
      },
      {
        mistake: 'subtracts the largest of a single sample only',
        change: [['a.sub(a.max(axis, { keepDims: true }))', 'a.ndim === 1 ? a.sub(a.max()) : a']],
        fails: 'does not overflow',
      },
      {
        mistake: 'gives a batch of one as 1-D',
        change: [[SOFTMAX, `const y = ${SOFTMAX.slice(7)}\n  return a.shape[0] === 1 ? y.reshape(-1) : y`]],
        fails: 'treats each row',
      },
      {
        mistake: 'takes the columns of a square for its rows',
        change: [['a.ndim - 1', 'a.shape[0] === a.shape[1] ? 0 : a.ndim - 1']],
        fails: 'treats each row',
      },
      {
        mistake: 'gives a score of 0 no probability',
        change: [[SOFTMAX, `expA.mulInPlace(a.map((v) => (v === 0 ? 0 : 1)))\n  ${SOFTMAX}`]],
        fails: 'turns one sample',
      },
    ],
  ],
]
