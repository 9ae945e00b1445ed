/** The program that shows a file as its system does by a double click, and its arguments. */
export function openerFor(file: string, platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open', file]
  // The empty word is the title of a window. What follows a / is an option to cmd.
  if (platform === 'win32') return ['cmd', '/c', 'start', '', file.replaceAll('/', '\\')]
  return ['xdg-open', file]
}
