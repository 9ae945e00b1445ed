import type { Numpy } from './python.ts'
import type { Findings } from './section.ts'
import { renderTable } from './table.ts'

/** Where and how it was measured. */
export interface Machine {
  readonly date: Date
  readonly cpu: string
  readonly cores: number
  /** How many programs wanted a core in the last minute: more than a little means that the times are of no use. */
  readonly load: number
  readonly platform: string
  readonly node: string
  readonly numpy?: Numpy
  /** The arguments of `npm run bench`. */
  readonly args: readonly string[]
}

/** The line that the tables stand below, so that they can be pasted elsewhere. */
export function renderHeader({ date, cpu, cores, load, platform, node, numpy, args }: Machine): string {
  const command = ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ')
  const day = date.toISOString().slice(0, 10)
  return `\`${command}\`: ${day}, ${cpu}, ${cores} cores (load ${load.toFixed(1)}), ${platform}, Node ${node}, ${renderNumpy(numpy)}`
}

/** A section's findings below its name and its question. */
export function renderFindings(name: string, asks: string, { tables, notes }: Findings): string {
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
