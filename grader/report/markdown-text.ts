// Puts untrusted text into Markdown so that it is shown literally and has no effect.

/** A text on one line, with everything escaped that Markdown, HTML or GitHub (links, @names, #numbers) would interpret. */
export const escapeMarkdown = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(ACTIVE, '\\$&').replaceAll(/[@#]/g, `$&${NOTHING}`)

/** A text on one line, as inline code. */
export function inlineCode(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1)
  const line = text.replaceAll(/\s+/g, ' ')
  return /^`|`$/.test(line) ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`
}

/** Lines as a code block that their content cannot end. */
export function codeBlock(lines: readonly string[]): string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1))
  return [`${fence}text`, ...lines, fence]
}

// --- internal ---

// Inline markup; starts of lists and rules; the : and . of URLs and of emoji codes.
const ACTIVE = /[#$&*<>@[\\\]_`{|}~]|:(?=\S)|\.(?=[^\s\d])|^[-+=]|(?<=^\d+)[.)]/g

// GitHub finds an @name or #number after removing backslashes, so a zero-width character separates it.
const NOTHING = '\u200B'

const longestRun = (text: string): number =>
  [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0)
