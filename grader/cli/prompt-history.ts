import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { REPLServer } from 'node:repl'
import { keptPath } from '../platform/kept-folder.ts'

/** Has a prompt remember its lines from one start to the next. Where the folder cannot be made, it goes without. */
export function keepHistory(server: REPLServer): void {
  const path = keptPath('try-history')
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch {
    return
  }
  server.setupHistory(path, () => {})
}
