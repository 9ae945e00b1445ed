/** Words one after the other, in lines of at most `width` with the closing bracket; lines after the first are indented. */
export function wrap(words: readonly string[], separator: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = indent
  words.forEach((word, n) => {
    const room = width - Math.max(separator.trimEnd().length, 1)
    if (line.length + word.length > room && line.length > indent.length) {
      lines.push(line.trimEnd())
      line = indent
    }
    line += n === words.length - 1 ? word : word + separator
  })
  return [...lines, line].join('\n').slice(indent.length)
}
