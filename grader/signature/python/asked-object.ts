import { closingOf, splitOutside } from './brackets.ts'

/** A line of Python in which a function that takes one object gets what it is given with names, or one by one, as that object. */
export function withAskedObject(code: string, contract: string): string {
  for (const [, name, members] of contract.matchAll(/\b(\w+)\??\(\w+: \{ ([^{}]*) \}\)/g)) {
    const at = new RegExp(`\\b${name}\\(`).exec(code)
    const names = [...members.matchAll(/(\w+)\??:/g)].map(([, one]) => one)
    const written = at && objectIn(code, at.index + name.length, names)
    if (written !== undefined && written !== null) return written
  }
  return code
}

// --- internal ---

function objectIn(code: string, open: number, names: readonly string[]): string | undefined {
  const close = closingOf(code, open)
  const given = splitOutside(code.slice(open + 1, close), /,/).map((one) => one.trim())
  if (close >= code.length || given.length !== names.length || given.some((one) => one.startsWith('{')))
    return undefined
  const pairs = given.map((one, i) => {
    const [, name, value] = /^(\w+)\s*=(?!=)\s*(.*)$/s.exec(one) ?? ['', names[i], one]
    return { name, value }
  })
  if (!names.every((name) => pairs.some((one) => one.name === name))) return undefined
  const object = pairs.map(({ name, value }) => `${name}: ${value}`).join(', ')
  return `${code.slice(0, open + 1)}{ ${object} }${code.slice(close)}`
}
