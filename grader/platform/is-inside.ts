import nodePath, { type PlatformPath } from 'node:path'

/** Whether a path lies below a folder, as the system compares names: on Windows without regard to case, and never on another drive. */
export function isInside(path: string, folder: string, system: PlatformPath = nodePath): boolean {
  const way = system.relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${system.sep}`) && !system.isAbsolute(way)
}
