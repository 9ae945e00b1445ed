// The language of the errors of #np outside of the grader, where the reader's language is found by their data.

/** A language that there are words in. */
export type Language = 'en' | 'ko'

/** Makes errors speak a language, whatever that of the environment is: `npm run try -- --lang ko`. */
export function speak(language: Language): void {
  asked = language
}

/** The language that was asked for, else that of the environment. */
export const language = (): Language => asked ?? (environment().startsWith('ko') ? 'ko' : 'en')

// --- internal ---

let asked: Language | undefined

const environment = (): string => new Intl.DateTimeFormat().resolvedOptions().locale
