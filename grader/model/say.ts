/** The two languages that everything a student or instructor reads is written in. */
export type Lang = 'ko' | 'en'

/** One sentence in both languages; content carries both, side by side. */
export type Say = Readonly<Record<Lang, string>>
