import { checkShape } from '../check.ts'
import { rangeError } from '../errors/np-error.ts'
import { NdArray } from '../nd-array.ts'
import { sizeOf } from '../shape.ts'
import { mersenneTwister } from './mersenne-twister.ts'
import { portableLog } from './portable-log.ts'

let nextUint32 = mersenneTwister(0)
let spare: number | undefined

/**
 * Starts the random numbers anew: after the same seed come the same numbers, on every machine, and in NumPy too.
 * Without it they start as if from `seed(0)`.
 *
 * 난수의 시드를 정합니다. 시드가 같으면 언제나 같은 난수가 나옵니다.
 */
export function seed(n: number): void {
  if (!Number.isInteger(n) || n < 0 || n >= 2 ** 32) {
    throw rangeError('not-a-seed', { got: String(n) })
  }
  nextUint32 = mersenneTwister(n)
  spare = undefined
}

/** Random numbers from [0, 1), all equally likely: `np.random.rand(2, 3)`. 0 이상 1 미만의 균일 분포 난수입니다. */
export function rand(...shape: number[]): NdArray {
  return filled(shape, 'np.random.rand', uniform)
}

/** Random numbers with mean 0 and standard deviation 1: `np.random.randn(784, 50)`. 표준 정규 분포를 따르는 난수입니다. */
export function randn(...shape: number[]): NdArray {
  return filled(shape, 'np.random.randn', gauss)
}

/**
 * `size` random whole numbers from 0 to n - 1; one may come several times, as by default in NumPy.
 *
 * 0부터 n - 1까지의 정수를 size개 무작위로 뽑습니다. 중복될 수 있습니다.
 */
export function choice(n: number, size: number): number[] {
  if (!Number.isInteger(n) || n < 1 || n > 2 ** 32) {
    throw rangeError('nothing-to-choose', { got: String(n) })
  }
  if (!Number.isInteger(size) || size < 0) {
    throw rangeError('not-a-count', { got: String(size) })
  }
  const chosen: number[] = []
  while (chosen.length < size) chosen.push(below(n))
  return chosen
}

function filled(shape: number[], operation: string, next: () => number): NdArray {
  checkShape(shape, operation)
  const data = new Float64Array(sizeOf(shape))
  for (let n = 0; n < data.length; n++) data[n] = next()
  return NdArray.of({ shape, data })
}

// 53 random bits as a fraction.
const uniform = (): number => ((nextUint32() >>> 5) * 2 ** 26 + (nextUint32() >>> 6)) / 2 ** 53

// Marsaglia's polar method: a random point in the unit disc gives two numbers; sqrt is exact on every machine.
function gauss(): number {
  if (spare !== undefined) {
    const kept = spare
    spare = undefined
    return kept
  }
  let x = 0
  let y = 0
  let r2 = 0
  do {
    x = 2 * uniform() - 1
    y = 2 * uniform() - 1
    r2 = x * x + y * y
  } while (r2 >= 1 || r2 === 0)
  const scale = Math.sqrt((-2 * portableLog(r2)) / r2)
  spare = scale * x
  return scale * y
}

// As many bits as n needs, drawn again until they make a number below n.
function below(n: number): number {
  const shift = Math.clz32(n - 1)
  if (shift === 32) return 0
  for (;;) {
    const drawn = (nextUint32() & (0xffffffff >>> shift)) >>> 0
    if (drawn < n) return drawn
  }
}
