/** Translates an expression of Python, whose strings are masked. */
export type Translate = (python: string) => string
