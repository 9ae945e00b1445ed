/** Whether what TypeScript says is that a value has another type than is needed: not that a name is unknown, or declared twice. */
export const isMismatch = (ts: number): boolean => MISMATCHES.has(ts)

// --- internal ---

const MISMATCHES: ReadonlySet<number> = new Set([
  2322, 2344, 2345, 2352, 2362, 2363, 2365, 2367, 2416, 2420, 2536, 2538, 2559, 2678, 2739, 2740, 2741, 2769,
])
