/** Nothing of the grader's environment, for a process that hostile code might take over. Windows cannot start one without these two. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  if (process.platform !== 'win32') return {}
  return { SystemRoot: process.env.SystemRoot, windir: process.env.windir }
}
