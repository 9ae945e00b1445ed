import { isArray, keys, stringify } from '../protocol/builtins.ts'

/** JSON for our own messages (records and lists of strings), unaffected by any `toJSON` on a modified prototype. */
export function plainJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return stringify(value)
  let text = ''
  const names = keys(value)
  for (let i = 0; i < names.length; i++) {
    const item = plainJson((value as Record<string, unknown>)[names[i]])
    text += `${i > 0 ? ',' : ''}${isArray(value) ? '' : `${stringify(names[i])}:`}${item}`
  }
  return isArray(value) ? `[${text}]` : `{${text}}`
}
