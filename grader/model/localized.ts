/** The two languages of everything that a student or instructor reads. */
export type Lang = 'ko' | 'en'

/** One sentence in both languages, side by side; content is written this way. */
export type Localized = Readonly<Record<Lang, string>>
