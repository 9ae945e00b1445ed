import { execFileSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { findTool } from './find-tool.ts'
import type { Level, Program } from './level.ts'
import { withSystemLimits } from './system-limits.ts'
import { asUser } from './user.ts'

/**
 * Namespaces of its own: no network, no other process, no file but Node and the libraries it is linked to. `dropped`: under root,
 * bubblewrap itself is started as another user, so that not even a hole in it would lead to root.
 */
export function bubblewrapLevel(dropped: boolean): Level {
  return {
    name: 'bubblewrap',
    tellsSignalsAsCodes: true,
    ownUser: dropped,
    start: (program, hold, uid) => {
      const wrapped = wrap(program)
      return uid === undefined ? withSystemLimits(wrapped, hold, false) : asUser(uid, wrapped, hold)
    },
  }
}

// --- internal ---

const WALLS =
  '--unshare-user --unshare-pid --unshare-net --unshare-ipc --unshare-uts --unshare-cgroup-try ' +
  '--uid 65534 --gid 65534 --hostname guest --die-with-parent --new-session --clearenv --cap-drop ALL'

// The root itself is in memory, and writable until it is told otherwise.
const NO_PLACE_TO_WRITE = '--remount-ro / --chdir /'

/** No /proc and no /dev either: Node starts without, and a container that may not mount them can still be used. */
function wrap({ command, args, env }: Program): Program {
  const node = realpathSync(command)
  const { files, folders } = neededBy(node)
  const shown = [node, ...files].flatMap((file) => ['--ro-bind', file, file])
  const variables = Object.entries({ ...env, LD_LIBRARY_PATH: folders.join(':') })
  const set = variables.flatMap(([name, value]) => ['--setenv', name, value ?? ''])
  return {
    command: findTool('bwrap') ?? 'bwrap',
    args: [...WALLS.split(' '), ...shown, ...NO_PLACE_TO_WRITE.split(' '), ...set, '--', node, ...args],
    env: {},
  }
}

interface Needed {
  readonly files: readonly string[]
  readonly folders: readonly string[]
}

let needed: Needed | undefined

/** The libraries of Node, wherever they lie: a path that is a link somewhere on its way is shown under the name it is asked for. */
function neededBy(node: string): Needed {
  return (needed ??= findNeeded(node))
}

function findNeeded(node: string): Needed {
  const ldd = findTool('ldd')
  const says = ldd ? execFileSync(ldd, [node], { encoding: 'utf8', env: {} }) : ''
  const libraries = [...says.matchAll(/(\/\S+) \(0x/g)].map(([, path]) => path)
  // Debian's own Node keeps a part of its JavaScript here.
  const scripts = ['/usr/share/nodejs'].filter(
    (folder) => libraries.some((path) => /libnode/.test(path)) && existsSync(folder),
  )
  return { files: [...libraries, ...scripts], folders: [...new Set(libraries.map((path) => dirname(path)))] }
}
