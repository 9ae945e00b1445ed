/** What an input asks of the prompt itself, as one is used to from Python's: to end, or for help. */
export type PromptRequest = 'end' | 'help'

/** Reads an input as such a request: exit(), quit, help(np), dir(x), x?, ?np.dot. A name that was declared means itself. */
export function promptRequest(input: string, isDeclared: (name: string) => boolean): PromptRequest | undefined {
  const text = input.trim().replace(/;$/, '')
  const [, name] = /^(\w+)\s*(?:\([^()]*\))?$/.exec(text) ?? []
  if (name !== undefined && isDeclared(name)) return undefined
  if (/^(?:exit|quit)\s*(?:\(\s*\))?$/.test(text)) return 'end'
  return /^(?:help|dir)\s*(?:\([^()]*\))?$|^\?{1,2}\s*[\w.]+$|^[\w.]+\?{1,2}$/.test(text) ? 'help' : undefined
}
