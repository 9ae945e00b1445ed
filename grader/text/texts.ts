import type { Lang } from '../model/say.ts'
import { en, type Texts } from './en.ts'
import { ko } from './ko.ts'

export type { Texts } from './en.ts'

/** The words of a language. */
export const texts = (lang: Lang): Texts => (lang === 'ko' ? ko : en)
