import { mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { keptPath } from '../platform/kept-folder.ts'
import { readPatiently } from '../platform/read-patiently.ts'
import { writeWholeInFolder } from '../platform/write-whole.ts'

/** The backup folder, as the user names it. */
export const BACKUPS = '.grade/backups'

/** Saves the text of a file under a new number and the time; returns the backup's path below the kit. Never overwrites a backup. */
export async function keepBackup(file: string, content: Uint8Array, now = new Date()): Promise<string> {
  const name = await newFolder(now)
  await writeWholeInFolder(keptPath('backups', name, file), content)
  return `${BACKUPS}/${name}/${file}`
}

/** The latest backup of a file, and its path below the kit; undefined if there is none. */
export async function latestBackup(file: string): Promise<{ path: string; content: Uint8Array } | undefined> {
  for (const name of (await folders()).toReversed()) {
    try {
      return { path: `${BACKUPS}/${name}/${file}`, content: await readPatiently(keptPath('backups', name, file)) }
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }
  return undefined
}

// --- internal ---

const NAME = /^(\d{4,})_/

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')

const numberOf = (name: string): number => Number(NAME.exec(name)?.[1])

// The number determines the order, even if the clock changes; the time is for the user.
async function folders(): Promise<string[]> {
  const names = await readdir(keptPath('backups')).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  return names.filter((name) => NAME.test(name)).toSorted((a, b) => numberOf(a) - numberOf(b))
}

async function newFolder(now: Date): Promise<string> {
  const last = (await folders()).at(-1)
  for (let number = last === undefined ? 1 : numberOf(last) + 1; ; number++) {
    const name = `${String(number).padStart(4, '0')}_${timeOf(now)}`
    await mkdir(dirname(keptPath('backups', name)), { recursive: true })
    try {
      await mkdir(join(keptPath('backups'), name))
      return name
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

// 2026-03-02_14-05-09 in local time; Windows forbids colons in names.
function timeOf(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-')
  return `${day}_${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('-')}`
}
