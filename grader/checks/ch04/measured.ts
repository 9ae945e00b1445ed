import type { Localized } from '../../model/localized.ts'
import { demand } from '../matchers.ts'

// The accuracies of the fake network of `demandEpochs` tell when they were asked for and of what: 1e6 · updates + 1000 · rows + a label, and SHARE.

/** What is left of such an accuracy beside whole numbers, so that one that is rounded is another. */
export const SHARE = 1 / 64

/** Demands that the accuracies were measured after the updates that are asked for, where their numbers tell after which. */
export function demandMoments(
  { rows, batchSize, iterations }: { rows: number; batchSize: number; iterations: number },
  wanted: readonly number[],
  accuracies: readonly number[],
): void {
  const moments = accuracies.map(momentOf)
  if (moments.length === 0 || moments.length > MOST_SHOWN || moments.some((i) => i === undefined)) return
  const came = atMoments(moments)
  const of = `(${rows}, ${batchSize}, ${iterations})`
  demand(
    String(moments) === String(wanted),
    {
      en: `The accuracies should be measured after the updates i = ${listOf(wanted)} here (rows, batchSize, iterations: ${of}); they were measured ${came.en}.`,
      ko: `여기서는(데이터의 수, batchSize, iterations: ${of}) i = ${listOf(wanted)}의 갱신 뒤에 정확도를 재야 합니다. ${came.ko} 쟀습니다.`,
    },
    { expected: `i = ${listOf(wanted)}`, received: `i = ${listOf(moments)}` },
  )
}

/** Demands that a list does not hold the accuracies of the other data. */
export function demandOwnData(
  name: 'trainAccuracy' | 'testAccuracy',
  received: readonly number[],
  own: readonly number[],
  other: readonly number[],
): void {
  demand(String(received) !== String(other), SAYS[name], { expected: own, received })
}

// --- internal ---

const LARGEST_ROWS = 23
const MOST_SHOWN = 20

/** After which update, counted from 0, an accuracy was asked for; -1 before the first. Undefined where it is no number of the fake network. */
function momentOf(accuracy: number): number | undefined {
  const [updates, rest] = [Math.floor(accuracy / 1e6), accuracy % 1e6]
  const [rows, label] = [Math.floor(rest / 1000), Math.floor(rest % 1000)]
  const isAsked = Number.isInteger(accuracy - SHARE) && rows >= 1 && rows <= LARGEST_ROWS && label <= LARGEST_ROWS + 2
  return isAsked ? updates - 1 : undefined
}

const listOf = (moments: readonly (number | undefined)[]): string => moments.join(', ')

function atMoments(moments: readonly (number | undefined)[]): Localized {
  if (moments[0] !== -1) return { en: `after i = ${listOf(moments)}`, ko: `그러나 i = ${listOf(moments)}의 갱신 뒤에` }
  const then = listOf(moments.slice(1).map((i) => (i ?? 0) + 1))
  if (then === '') return { en: 'before the first update', ko: '그러나 첫 갱신 전에' }
  return {
    en: `before the first update, then after ${then} of them`,
    ko: `그러나 첫 갱신 전에, 그다음에는 갱신 ${then}번 뒤에`,
  }
}

const SAYS = {
  trainAccuracy: {
    en: 'trainAccuracy holds what network.accuracy gives for the test data.',
    ko: 'trainAccuracy에 시험 데이터에 대한 network.accuracy의 결과가 들어 있습니다.',
  },
  testAccuracy: {
    en: 'testAccuracy holds what network.accuracy gives for the training data.',
    ko: 'testAccuracy에 훈련 데이터에 대한 network.accuracy의 결과가 들어 있습니다.',
  },
} as const
