import type { Lang, Localized } from '../model/localized.ts'
import { en, type Texts } from './en.ts'
import { ko } from './ko.ts'

export type { Texts } from './en.ts'

/** All sentences of a language. */
export const texts = (lang: Lang): Texts => (lang === 'ko' ? ko : en)

/** A sentence in both languages, for use before the reader's language is known. */
export const inBoth = (sentence: (words: Texts) => string): Localized => ({ en: sentence(en), ko: sentence(ko) })

/** Sentences one after the other, in each language. */
export const joined = (sentences: readonly Localized[]): Localized => ({
  en: sentences.map((one) => one.en).join(' '),
  ko: sentences.map((one) => one.ko).join(' '),
})
