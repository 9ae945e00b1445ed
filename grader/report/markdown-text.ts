// Text of others in Markdown: what it says is shown, what it would do is not.

/** A text on one line, with nothing left in it that Markdown, HTML or GitHub (links, @names, #numbers) would act on. */
export const escapeMarkdown = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(ACTIVE, '\\$&').replaceAll(/[@#]/g, `$&${NOTHING}`)

/** A text on one line, as code. */
export function inlineCode(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1)
  const line = text.replaceAll(/\s+/g, ' ')
  return /^`|`$/.test(line) ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`
}

/** Lines as a block of code that nothing in them can end. */
export function codeBlock(lines: readonly string[]): string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1))
  return [`${fence}text`, ...lines, fence]
}

// --- internal ---

// What does something inside a line; what begins a list or a rule; the : and . of addresses and of emoji.
const ACTIVE = /[#$&*<>@[\\\]_`{|}~]|:(?=\S)|\.(?=[^\s\d])|^[-+=]|(?<=^\d+)[.)]/g

// An @name or #number is found after backslashes are gone; what has no width parts it.
const NOTHING = '\u200B'

const longestRun = (text: string): number =>
  [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0)
