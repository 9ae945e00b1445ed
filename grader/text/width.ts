/** How many terminal columns a text takes: Hangul, other East Asian characters and emoji take two, combining marks take none. */
export function widthOf(text: string): number {
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : ZERO.test(segment) ? 0 : 1
  return width
}

/** Pads a text with spaces to a number of columns. */
export const padTo = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - widthOf(text)))

/** Puts spaces before a text, up to a number of columns. */
export const padBefore = (text: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - widthOf(text))) + text

/** Cuts a text to at most that many columns. */
export function cutTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let cut = ''
  for (const { segment } of graphemes.segment(text)) {
    if (widthOf(cut + segment) > columns - 1) break
    cut += segment
  }
  return `${cut}…`
}

/** Wraps a text at spaces to lines of at most that many columns; wrapped lines keep the indentation of the first. */
export function wrapTo(text: string, columns: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? ''
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(/ +/)) {
    const longer = line === '' ? indent + word : `${line} ${word}`
    if (line !== '' && widthOf(longer) > columns) {
      lines.push(line)
      line = indent + word
    } else line = longer
  }
  return [...lines, line]
}

// --- internal ---

const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' })
const WIDE =
  /^(?:[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f)/u
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u
