import type { Numpy } from './python.ts'
import type { BenchResult } from './section.ts'
import { renderTable } from './table.ts'

/** Where and how a run was measured. */
export interface Machine {
  readonly date: Date
  readonly cpu: string
  readonly cores: number
  /** The number of programs that wanted a core in the last minute: clearly more than zero makes the times useless. */
  readonly load: number
  readonly platform: string
  readonly node: string
  readonly numpy?: Numpy
  /** The arguments of `npm run bench`. */
  readonly args: readonly string[]
}

/** The line above the tables, for pasting them elsewhere. */
export function renderHeader({ date, cpu, cores, load, platform, node, numpy, args }: Machine): string {
  const command = ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ')
  const day = date.toISOString().slice(0, 10)
  return `\`${command}\`: ${day}, ${cpu}, ${cores} cores (load ${load.toFixed(1)}), ${platform}, Node ${node}, ${renderNumpy(numpy)}`
}

/** Renders a section's results below its name and its question. */
export function renderFindings(name: string, asks: string, { tables, notes }: BenchResult): string {
  return [`## ${name}: ${asks}`, ...tables.map(renderTable), ...(notes.length > 0 ? [notes.join('\n')] : [])].join(
    '\n\n',
  )
}

// --- internal ---

function renderNumpy(numpy: Numpy | undefined): string {
  if (!numpy) return 'no python3 with NumPy to compare with'
  const { version, blas, threads } = numpy
  const details = [blas, threads && `${threads} threads`].filter(Boolean).join(', ')
  return details === '' ? `NumPy ${version}` : `NumPy ${version} (${details})`
}
