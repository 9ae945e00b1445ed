import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { keptPath } from '../../platform/kept-folder.ts'
import { writeWholeInFolder } from '../../platform/write-whole.ts'

/** Where the page is served: the port, and what nobody can guess of its address. */
export interface PageAddress {
  readonly port: number
  readonly token: string
}

/** A token that cannot be guessed. */
export const newToken = (): string => randomBytes(16).toString('base64url')

/** The address of the last watch, which a page that is still open looks for; undefined where there is none to read. */
export async function readKeptAddress(file = FILE): Promise<PageAddress | undefined> {
  try {
    const { port, token } = JSON.parse(await readFile(file, 'utf8')) as { port?: unknown; token?: unknown }
    const isPort = Number.isInteger(port) && Number(port) > 1023 && Number(port) < 65_536
    return isPort && typeof token === 'string' && TOKEN.test(token) ? { port: Number(port), token } : undefined
  } catch {
    return undefined
  }
}

/** Keeps the address for the next watch, readable for this user alone. A kit that cannot be written to goes without. */
export const keepAddress = ({ port, token }: PageAddress, file = FILE): Promise<void> =>
  writeWholeInFolder(file, `${JSON.stringify({ port, token })}\n`, ONLY_THIS_USER).catch(() => {})

// --- internal ---

const FILE = keptPath('page.json')
const TOKEN = /^[\w-]{22}$/
const ONLY_THIS_USER = 0o600
