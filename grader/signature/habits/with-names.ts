/** { x, t: t_batch }: names of an object, each with what it is called or given here. */
export const withNames = (names: readonly string[], values: readonly string[]): string =>
  `{ ${names.map((name, i) => (name === values[i] ? name : `${name}: ${values[i]}`)).join(', ')} }`

/** The name that is meant by another: of x and t, x by x_batch. Undefined where several, or none, may be. */
export function nearestAsked(name: string, asked: readonly string[]): string | undefined {
  const lengths = asked.map((one) => alike(one, name))
  const longest = Math.max(0, ...lengths)
  const best = asked.filter((_, i) => lengths[i] === longest)
  return longest > 0 && best.length === 1 ? best[0] : undefined
}

// --- internal ---

// How many letters two names begin with alike: train_acc and trainAccuracy.
function alike(a: string, b: string): number {
  const [one, other] = [a, b].map((name) => name.replaceAll('_', '').toLowerCase())
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}
