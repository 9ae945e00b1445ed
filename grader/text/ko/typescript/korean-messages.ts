/** A sentence made of the parts that a pattern finds in TypeScript's message, or else of what stands in quotes there. */
export type Sentence = (...parts: string[]) => string

/** What TypeScript says, by the number of its message. */
export type KoreanMessages = Readonly<Record<number, readonly [RegExp, Sentence] | Sentence>>
