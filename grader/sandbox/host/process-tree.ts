import { readFileSync } from 'node:fs'

// More than any guest has; a bomb need not be counted to its end.
const MOST = 100

/** A process and those it has started, as Linux tells: what a guest is shut in by stands before the guest itself. */
export function processTree(root: number): number[] {
  const tree = [root]
  for (let n = 0; n < tree.length && tree.length < MOST; n++) tree.push(...childrenOf(tree[n]))
  return tree
}

/** What a file of /proc says; nothing where the process has ended. Read at once: in the background it costs ten times that. */
export function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8')
  } catch {
    return ''
  }
}

// --- internal ---

const childrenOf = (pid: number): number[] =>
  readProc(`${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
