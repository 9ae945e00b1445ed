/** The same function of a text, which keeps its last answers: where each of a class is compared with each, the texts are few. */
export function remember<T>(compute: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const computed = compute(text)
    if (known.size >= most) known.clear()
    known.set(text, computed)
    return computed
  }
}
