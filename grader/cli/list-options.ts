import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fileOf } from '../course/manifest.ts'
import type { Memory } from '../student/progress/memory.ts'
import { passedDates } from '../student/progress/remember.ts'
import type { ListOptions } from '../student/screen/list.ts'
import type { GradeArgs } from './grade-args.ts'
import { terminalOptions } from './grade-command.ts'
import { canLink } from './terminal-links.ts'

/** How the list is to look on this terminal, and what is remembered of when. */
export function listOptions(options: GradeArgs, memory: Memory): ListOptions {
  const look: ListOptions = { ...terminalOptions(options), passed: passedDates(memory) }
  if (!canLink(process.stdout, process.env)) return look
  return { ...look, addressOf: (id) => pathToFileURL(join(options.folder, fileOf(id))).href }
}
