import type { Say } from '../model/say.ts'

/** The title of the first check of every exercise. */
export const DECLARES: Say = { en: 'declares what is asked', ko: '요구한 대로 선언했습니다' }
