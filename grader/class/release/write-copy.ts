import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { StudentCopy } from './collect.ts'

/** Writes a student's copy, all of it or nothing: one that is half written would be handed out. */
export function writeCopy(folder: string, { files }: StudentCopy): void {
  const draft = `${folder}.${process.pid}.tmp`
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(draft, path)), { recursive: true })
      writeFileSync(join(draft, path), bytes)
    }
    rmSync(folder, { recursive: true, force: true })
    renameSync(draft, folder)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}
