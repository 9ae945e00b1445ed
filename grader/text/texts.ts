import type { Lang, Say } from '../model/say.ts'
import { en, type Texts } from './en.ts'
import { ko } from './ko.ts'

export type { Texts } from './en.ts'

/** The words of a language. */
export const texts = (lang: Lang): Texts => (lang === 'ko' ? ko : en)

/** A sentence in both languages, for where the reader's is not known yet. */
export const inBoth = (sentence: (words: Texts) => string): Say => ({ en: sentence(en), ko: sentence(ko) })
