import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { commandEnvironment } from '../command-environment.ts'
import { kitRoot } from '../../../platform/kit-root.ts'
import { copyKit } from '../kit-copy.ts'

/** A copy of the kit with right answers, in a folder of that name, whose packages can be taken away one by one. */
export interface OddKit {
  readonly folder: string
  /** Brings a package that was missing, and takes it away again. */
  bring(this: void, name: string): void
  take(this: void, name: string): void
  remove(): void
}

/** Makes such a copy; what is given in `without` is missing from its packages. */
export function oddKit(name: string, without: readonly string[] = []): OddKit {
  const copy = copyKit()
  const folder = join(copy.folder, name)
  // A missing package must not be found one folder up.
  rmSync(join(copy.folder, 'node_modules'))
  mkdirSync(folder, { recursive: true })
  for (const entry of readdirSync(copy.folder).filter((one) => one !== name && one !== 'node_modules'))
    renameSync(join(copy.folder, entry), join(folder, entry))
  cpSync(join(kitRoot, 'solutions/ch03'), join(folder, 'exercises/ch03'), { recursive: true })
  mkdirSync(join(folder, 'node_modules'))
  const inFolder = (entry: string): string => join(folder, 'node_modules', entry)
  const bring = (entry: string): void => {
    const [from, to] = [join(kitRoot, 'node_modules', entry), inFolder(entry)]
    mkdirSync(dirname(to), { recursive: true })
    // A link leads to where nothing is missing: then the files themselves are linked.
    if (without.length === 0) symlinkSync(from, to, 'junction')
    else linkTree(from, to)
  }
  packageNames()
    .filter((one) => !without.includes(one))
    .forEach(bring)
  return {
    folder,
    bring,
    take: (entry) => rmSync(inFolder(entry), { recursive: true }),
    remove: () => rmSync(copy.folder, { recursive: true, force: true }),
  }
}

/** How a command ended; `hung` where it had to be killed. */
export interface Ended {
  readonly code: number | null
  readonly hung: boolean
  readonly stdout: string
  readonly stderr: string
}

/** Runs a line of the shell in a folder; what has not ended after a minute is killed with all it has started. */
export async function shell(line: string, cwd: string, env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn('bash', ['-c', line], {
    cwd,
    env: commandEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let hung = false
  const timer = setTimeout(() => {
    hung = true
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }, 60_000)
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  clearTimeout(timer)
  return { code, hung, stdout, stderr }
}

/** The command that grades one right answer. */
export const GRADE = 'node grader/cli/launch.cjs grade softmax --lang en --quick --isolation process'

// --- internal ---

// Hard links, or copies where they lead to another disk.
function linkTree(from: string, to: string): void {
  if (spawnSync('cp', ['-al', from, to]).status === 0) return
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true })
}

function packageNames(): string[] {
  const all = readdirSync(join(kitRoot, 'node_modules')).filter((name) => !name.startsWith('.'))
  return all.flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(kitRoot, 'node_modules', name)).map((one) => `${name}/${one}`) : [name],
  )
}
