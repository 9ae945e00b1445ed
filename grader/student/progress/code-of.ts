/**
 * What of a file's text its verdict depends on: blank lines and spaces at the end of a line are left out, but where a template could hold
 * them.
 */
export const codeOf = (text: string): string =>
  text.includes('`')
    ? text
    : text
        .split(/\r?\n/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== '')
        .join('\n')
