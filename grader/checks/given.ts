/** Functions that cross to the guest, each under its name. Only their text does: they may use each other, and nothing else from outside. */
export type Helpers = Readonly<Record<string, (...args: never[]) => unknown>>

/** An evaluated function's text with the helpers in front, so that it finds them beside the exercise's own exports. */
export function sourceWith(source: string, given: Helpers = {}): string {
  const names = Object.keys(given)
  if (names.length === 0) return source
  return `(subject, np, ...args) => {
${names.map((name) => helperText(name, given)).join(';\n')};
return (${source})({ ...subject, ${names.join(', ')} }, np, ...args)
}`
}

/** The texts of the helpers that a piece of code mentions, and of those that these mention, in the order in which they are given. */
export function helpersIn(code: string, given: Helpers = {}): string[] {
  const mentioned = new Set<string>()
  const texts = [code]
  for (const text of texts) {
    for (const name of Object.keys(given)) {
      if (mentioned.has(name) || !new RegExp(`\\b${name}\\b`).test(text)) continue
      mentioned.add(name)
      texts.push(helperText(name, given))
    }
  }
  return Object.keys(given).flatMap((name) => (mentioned.has(name) ? helperText(name, given) : []))
}

// --- internal ---

const helperText = (name: string, given: Helpers): string => `const ${name} = ${given[name].toString()}`
