/** Splits code at the separators that stand outside of all brackets. */
export function splitOutside(code: string, separator: RegExp): string[] {
  const parts: string[] = []
  let from = 0
  for (const { index, text } of outside(code, separator)) {
    parts.push(code.slice(from, index))
    from = index + text.length
  }
  return [...parts, code.slice(from)]
}

/** The first match outside of all brackets, with what stands on both sides of it. */
export function cutOutside(
  code: string,
  separator: RegExp,
): [before: string, after: string, found: string] | undefined {
  const [first] = outside(code, separator)
  return first && [code.slice(0, first.index), code.slice(first.index + first.text.length), first.text]
}

/** The position of the bracket that closes the one at `open`; the end of the code if none does. */
export function closingOf(code: string, open: number): number {
  let depth = 0
  for (let i = open; i < code.length; i++) {
    depth += step(code[i])
    if (depth === 0) return i
  }
  return code.length
}

/** Where the expression begins that ends the code and can be called or indexed: `a.b(c)[d]` in `1 + a.b(c)[d]`. */
export function startOfPrimary(code: string): number {
  let [at, depth] = [code.length, 0]
  while (at > 0) {
    const before = code[at - 1]
    if (depth === 0 && !/[\w§.)\]]/.test(before)) break
    depth -= step(before)
    if (depth < 0) break
    at--
  }
  return at
}

// --- internal ---

const step = (char: string): number => ('([{'.includes(char) ? 1 : ')]}'.includes(char) ? -1 : 0)

function outside(code: string, separator: RegExp): { index: number; text: string }[] {
  let [depth, at] = [0, 0]
  return [...code.matchAll(new RegExp(separator, 'g'))].flatMap(({ index, 0: text }) => {
    for (; at < index; at++) depth += step(code[at])
    return depth === 0 ? [{ index, text }] : []
  })
}
