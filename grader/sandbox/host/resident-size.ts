// The doorman of ps, which tells on macOS how much memory a process resides in.
import { execFile } from 'node:child_process'

/** How many megabytes each of these processes resides in; nothing of one that has ended, and nothing where there is no `ps`. */
export function residentSizes(pids: readonly number[]): Promise<Map<number, number>> {
  return new Promise((resolve) => {
    execFile('ps', ['-o', 'pid=,rss=', '-p', pids.join(',')], { env: { PATH: '/bin:/usr/bin' } }, (_, table) =>
      resolve(parseSizes(table)),
    )
  })
}

/** Reads a table of process IDs and sizes in kilobytes. */
export function parseSizes(table: string): Map<number, number> {
  const rows = table.matchAll(/^\s*(\d+)\s+(\d+)\s*$/gm)
  return new Map(Array.from(rows, ([, pid, kb]) => [Number(pid), Number(kb) / 2 ** 10]))
}
