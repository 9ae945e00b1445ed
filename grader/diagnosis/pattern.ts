import type { Failure } from '../model/check.ts'
import type { Pattern } from '../model/pattern.ts'
import type { Say } from '../model/say.ts'
import type { Diagnosis } from './diagnose.ts'

/** What the numbers or the shape look like by themselves, where no known wrong answer gives the same. */
export function describePattern(failure: Failure | undefined): Diagnosis | undefined {
  if (failure?.kind !== 'mismatch' || !('pattern' in failure.mismatch) || !failure.mismatch.pattern) return undefined
  const { pattern } = failure.mismatch
  return { id: `pattern-${idOf(pattern)}`, says: sayingOf(pattern) }
}

/**
 * The same without a factor that could stand for anything: it was worked out from a student's result. A small whole number, or one over
 * such a number, stays.
 */
export function withoutFactor(diagnosis: Diagnosis): Diagnosis {
  const [, factor] = FACTOR.exec(diagnosis.id) ?? []
  return factor === undefined || isSmallWhole(Number(factor)) ? diagnosis : { id: 'pattern-factor', says: SOME_FACTOR }
}

// --- internal ---

const FACTOR = /^pattern-factor-(.*)$/

function isSmallWhole(factor: number): boolean {
  const size = Math.abs(factor)
  const whole = Math.round(Math.max(size, 1 / size))
  return whole <= 20 && (size === whole || short(size) === short(1 / whole))
}

const SOME_FACTOR: Say = {
  en: 'Every number is the same multiple of what it should be: look at what all of them are multiplied or divided by.',
  ko: '모든 값이 기대한 값의 같은 배수입니다. 모든 값에 똑같이 곱하거나 나누는 수를 살펴보십시오.',
}

const idOf = (pattern: Pattern): string =>
  pattern.kind !== 'factor' ? pattern.kind : pattern.factor === -1 ? 'sign' : `factor-${short(pattern.factor)}`

const SAYS: Readonly<Record<Exclude<Pattern['kind'], 'factor'>, Say>> = {
  nan: {
    en: 'A NaN comes from 0/0, from ∞ - ∞ or from the logarithm of a negative number. Print the values on the way and look for the first one that is NaN or Infinity.',
    ko: 'NaN은 0/0, ∞ - ∞, 음수의 로그에서 생깁니다. 중간값을 차례로 출력하여 처음으로 NaN이나 Infinity가 되는 곳을 찾아보십시오.',
  },
  transposed: {
    en: 'The shape is that of the transpose: are rows and columns exchanged in a product, or is a .T missing or one too many?',
    ko: '전치한 형상입니다. 행렬 곱의 순서가 바뀌었거나, .T가 빠졌거나 더 붙지 않았는지 살펴보십시오.',
  },
  'axis-of-one': {
    en: 'The shapes differ only by axes of length 1: look at keepDims and reshape.',
    ko: '길이가 1인 축만 다릅니다. keepDims와 reshape을 살펴보십시오.',
  },
  'axis-gone': {
    en: 'One axis is missing from the result: is something summed, averaged or searched along an axis, or without one, that should stay?',
    ko: '결과에서 축 하나가 사라졌습니다. 남겨야 할 축을 따라, 또는 축을 정하지 않고 sum, mean, max 등을 쓰지 않았는지 살펴보십시오.',
  },
}

function sayingOf(pattern: Pattern): Say {
  if (pattern.kind !== 'factor') return SAYS[pattern.kind]
  const { factor, rows } = pattern
  if (factor === -1)
    return {
      en: 'Every number has the opposite sign: is there a minus missing, or one too many?',
      ko: '모든 값의 부호가 반대입니다. 마이너스가 빠졌거나 하나 더 붙지 않았는지 살펴보십시오.',
    }
  const times = short(factor)
  const batch: Say = {
    en: rows === undefined ? '' : ` There are ${rows} rows: is the size of the batch left out, or used twice?`,
    ko:
      rows === undefined
        ? ''
        : ` 행이 ${rows}개입니다. 배치 크기로 나누는 것을 빠뜨렸거나 두 번 나누지 않았는지 살펴보십시오.`,
  }
  return {
    en: `Every number is ${times} times what it should be: look at what all of them are multiplied or divided by.${batch.en}`,
    ko: `모든 값이 기대한 값의 ${times}배입니다. 모든 값에 똑같이 곱하거나 나누는 수를 살펴보십시오.${batch.ko}`,
  }
}

const short = (factor: number): string => String(Number(factor.toPrecision(4)))
