/** How npm is started: a program, its arguments, and whether a shell has to look for it. */
export interface NpmCall {
  readonly command: string
  readonly args: readonly string[]
  readonly shell: boolean
}

type Env = Readonly<Record<string, string | undefined>>

/**
 * Starts the npm that runs this command, by Node itself; else the one on the path. On Windows that is `npm.cmd`, which only a shell
 * starts; a shell is handed one line, as Node warns of arguments beside it.
 */
export function npmCall(args: readonly string[], { npm_execpath: own }: Env, platform = process.platform): NpmCall {
  if (own && /npm-cli\.[cm]?js$/.test(own)) return { command: process.execPath, args: [own, ...args], shell: false }
  if (platform !== 'win32') return { command: 'npm', args, shell: false }
  return { command: ['npm.cmd', ...args].join(' '), args: [], shell: true }
}
