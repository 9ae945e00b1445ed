import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

/** Another run is writing to the same folder. */
export class LockedError extends Error {
  readonly pid: number
  readonly host: string

  constructor({ pid, host }: Holder) {
    super(`locked by process ${pid} on ${host}`)
    this.pid = pid
    this.host = host
  }
}

/** Takes the lock, or throws `LockedError`; takes over the lock of a run that was killed. Returns a function that releases it. */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  const own = JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid), token: randomUUID() })
  for (let tries = 0; tries < 5; tries++) {
    if (await tryToTake(path, own)) return () => giveBack(path, own)
    const held = await readFile(path, 'utf8').catch(() => undefined)
    if (held === undefined) continue
    const holder = readHolder(held)
    if (holder && isAlive(holder)) throw new LockedError(holder)
    await clear(path, held)
  }
  throw new LockedError({ pid: 0, host: '?' })
}

// --- internal ---

interface Holder {
  readonly pid: number
  readonly host: string
  readonly started?: string
}

// Written under another name first, so that no run finds an incomplete lock.
async function tryToTake(path: string, own: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, own)
  try {
    await link(draft, path)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    // On a file system without links, the first writer gets it.
    await writeFile(path, own, { flag: 'wx' })
    return true
  } finally {
    await rm(draft, { force: true })
  }
}

async function giveBack(path: string, own: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => undefined)) === own) await rm(path, { force: true })
}

function readHolder(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return undefined
  }
}

/** Whether the run that holds the lock may still be running. For another machine this is unknown. */
function isAlive({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  // The process id may have been reused.
  const now = startOf(pid)
  return started === undefined || now === undefined || now === started
}

/** The start time of a process, in the kernel's units; undefined if the system does not report it. */
function startOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]
  } catch {
    return undefined
  }
}

/** Removes the lock of a dead run. Only one run may remove that lock, so a newer lock of another run stays. */
async function clear(path: string, held: string): Promise<void> {
  const claim = `${path}.${createHash('sha256').update(held).digest('hex').slice(0, 16)}`
  try {
    await writeFile(claim, '', { flag: 'wx' })
  } catch {
    return sleep(50)
  }
  if ((await readFile(path, 'utf8').catch(() => undefined)) === held) await rm(path, { force: true })
  await rm(claim, { force: true })
}
