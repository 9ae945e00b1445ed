// A guest that a debugger looks into: without walls and without limits on time, so that what it comes to counts for nothing.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bareEnvironment } from './bare-environment.ts'
import type { Level } from './isolation/level.ts'
import type { Bundle } from './session.ts'

/** The level of such a guest: a plain process, for the permission model and the kernel's limits would keep the debugger out. */
export const openLevel: Level = { name: 'process', start: (program) => program }

/** Node's options for it: it waits for a debugger, unless an editor brings its own with the environment. */
export const debuggedFlags = (env: NodeJS.ProcessEnv = process.env): string[] => [
  ...(isOfEditor(env) ? [] : [`--inspect-wait=127.0.0.1:${process.debugPort}`]),
  '--no-warnings',
]

/** The environment that lets VS Code's debugger follow into it; else as little as any guest's. */
export const debuggedEnvironment = (env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv => ({
  ...bareEnvironment(),
  ...(isOfEditor(env)
    ? { NODE_OPTIONS: env.NODE_OPTIONS, VSCODE_INSPECTOR_OPTIONS: env.VSCODE_INSPECTOR_OPTIONS }
    : {}),
})

/** Whether an editor's debugger follows by itself into each process that is started. */
export const isOfEditor = (env: NodeJS.ProcessEnv): boolean => env.VSCODE_INSPECTOR_OPTIONS !== undefined

/** A bundle's script with its source map, which leads to the student's files in this folder. */
export function withSourceMap({ code, map, files }: Bundle, folder: string): string {
  const parsed = JSON.parse(map) as { sources: string[] }
  const sources = parsed.sources.map((source) => {
    const path = [...files.keys()].find((file) => source.endsWith(`submission/${file}`))
    return path === undefined ? source : pathToFileURL(join(folder, path)).href
  })
  const text = Buffer.from(JSON.stringify({ ...parsed, sources })).toString('base64')
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${text}`
}
