/** Whether an error that TypeScript finds while it looks at types is about how something is written: `export` in a function, two `default`. */
export const isGrammar = (ts: number): boolean =>
  ts < 2000 || (ts >= 4000 && ts < 7000 && ts !== PROPERTY_CALLED) || (ts >= 17_000 && ts < 18_000)

// --- internal ---

const PROPERTY_CALLED = 6234
