import { createHash } from 'node:crypto'
import { lstatSync, mkdtempSync, readlinkSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kitRoot } from '../platform/kit-root.ts'
import { vitePath } from './vite-path.ts'

/**
 * The kit's root as vite can read it. Vite takes # and ? in a path for parts of an address, and % for an escape; where
 * the kit lies in such a folder (C#, 100%), this is a link to it, in the system's folder for what is temporary. Its
 * users must preserve symbolic links.
 */
export function viteRoot(path = kitFolder): ViteRoot {
  const root = MISREAD.test(path) ? linkTo(path) : path
  return { root: vitePath(root), linked: root !== path }
}

/** A path of the kit's root, and whether it is another than its own. */
export interface ViteRoot {
  readonly root: string
  readonly linked: boolean
}

// --- internal ---

const kitFolder = kitRoot.replace(/[\\/]$/, '')

const MISREAD = /[#?%*]/

// The same link each time: what vite keeps of a file is kept under its path.
function linkTo(path: string): string {
  const folder = temporaryFolder()
  const name = `kit-${createHash('sha256').update(path).digest('hex').slice(0, 16)}-${process.getuid?.() ?? ''}`
  const link = join(folder, name)
  try {
    symlinkSync(path, link, 'junction')
  } catch {
    // It is there already, or something else is.
  }
  if (isOurs(link, path)) return link
  const own = join(mkdtempSync(join(folder, 'kit-')), 'kit')
  symlinkSync(path, own, 'junction')
  return own
}

function temporaryFolder(): string {
  const folder = tmpdir()
  return MISREAD.test(folder) && process.platform !== 'win32' ? '/tmp' : folder
}

/** Whether it points to the kit and belongs to the current user: others may write to that folder too. */
function isOurs(link: string, path: string): boolean {
  try {
    const { uid } = lstatSync(link)
    return (process.getuid === undefined || uid === process.getuid()) && sameFolder(readlinkSync(link), path)
  } catch {
    return false
  }
}

const sameFolder = (one: string, other: string): boolean => one.replace(/[\\/]$/, '').replace(/^\\\\\?\\/, '') === other
