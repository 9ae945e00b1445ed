import type { REPLServer } from 'node:repl'
import { stripVTControlCharacters } from 'node:util'
import type { Texts } from '../text/texts.ts'

/** Has Node's prompt speak the reader's language: what it says by itself, and of its commands. */
export function speakAtPrompt(server: REPLServer, output: NodeJS.WriteStream, words: Texts['tries']): void {
  const { write } = output
  output.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean =>
    write.call(output, typeof chunk === 'string' ? inWords(chunk, words) : chunk, ...(rest as []))
  // These run JavaScript: a file is run by npm run try -- FILE.
  for (const name of ['load', 'save', 'editor']) delete (server.commands as Record<string, unknown>)[name]
  server.defineCommand('help', {
    help: words.promptHelp,
    action: () => {
      output.write(`${words.promptHelp}\n`)
      server.displayPrompt()
    },
  })
}

// --- internal ---

// In Node's own words, which a later version may change: then they are English.
function inWords(chunk: string, { nodeSays }: Texts['tries']): string {
  const said = stripVTControlCharacters(chunk)
  if (said === '(To exit, press Ctrl+C again or Ctrl+D or type .exit)\n') return `${nodeSays.howToEnd}\n`
  if (said === 'Invalid REPL keyword\n') return `${nodeSays.noSuchCommand}\n`
  return said === 'Expression assignment to _ now disabled.\n' ? '' : chunk
}
