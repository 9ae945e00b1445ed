/**
 * A path as the kit shows it: with `/` on every system, as reports and the README have it. On Windows PowerShell, VS Code and Node open
 * it just so; elsewhere a backslash is part of a name and stays.
 */
export const shownPath = (path: string, isWindows = process.platform === 'win32'): string =>
  isWindows ? path.replaceAll('\\', '/') : path
