import type { NdArray } from '#np'
import { josa } from '../text/josa.ts'
import { demand } from './matchers.ts'

/** Demands of random weights that no two of them are equal: each is drawn by itself, not a row or a number for several. */
export function demandEachDrawn(name: string, weights: NdArray): void {
  // Two of some thousand numbers of 52 random bits are equal by chance less often than once in 1e8 runs.
  const says = {
    en: `Some numbers of a new ${name} are equal: each of them is to be drawn by itself, not one row or one number for several places.`,
    ko: `새로 만든 ${name}에 같은 값이 여러 번 나옵니다. ${josa(name, '은/는')} 행이나 수 하나를 여러 자리에 쓰지 않고 원소마다 따로 뽑아야 합니다.`,
  }
  demand(new Set(weights.data).size === weights.size, says, { received: weights })
}
