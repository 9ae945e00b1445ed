/** Whether an error that TypeScript finds while it looks at types is about how something is written: `export` in a function, two `default`. */
export const isGrammar = (ts: number): boolean =>
  ts < 2000 || (ts >= 4000 && ts < 7000 && !OF_TYPES.has(ts)) || (ts >= 17_000 && ts < 18_000)

// --- internal ---

// A list that cannot be changed where one is wanted that can, and a property that is called.
const OF_TYPES: ReadonlySet<number> = new Set([4104, 6234])
