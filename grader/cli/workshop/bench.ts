import { availableParallelism, cpus, loadavg } from 'node:os'
import { type Figure, figuresTable } from '../../workshop/bench/figure.ts'
import { findNumpy, type Numpy } from '../../workshop/bench/python.ts'
import { type Machine, renderFindings, renderHeader } from '../../workshop/bench/render.ts'
import type { Findings } from '../../workshop/bench/section.ts'
import { type SectionName, sections } from '../../workshop/bench/sections.ts'
import { renderTable } from '../../workshop/bench/table.ts'
import { hasSolutions } from '../../course/solutions.ts'
import { type BenchArgs, parseBenchArgs } from './bench-args.ts'
import { argsOrExitCode } from '../command-line.ts'
import { openStatusLine } from '../status-line.ts'

/** `npm run bench`: measures, tells, and answers 0, or 2 where the command is at fault. */
export async function main(args: string[]): Promise<number> {
  const parsed = argsOrExitCode(parseBenchArgs(args))
  if (typeof parsed === 'number') return parsed
  const numpy = await findNumpy()
  console.log(renderHeader(machine(numpy, args)))
  const figures: Figure[] = []
  let failed = 0
  for (const name of parsed.sections) {
    try {
      const findings = await measureSection(name, parsed, numpy)
      console.log(`\n${renderFindings(name, sections[name].asks, findings)}`)
      figures.push(...findings.figures)
    } catch (error) {
      console.error(`\n${name} could not be measured: ${(error as Error).message}`)
      failed++
    }
  }
  if (figures.length > 0) console.log(`\n${renderTable(figuresTable(figures))}`)
  return failed === 0 ? 0 : 2
}

// --- internal ---

async function measureSection(name: SectionName, options: BenchArgs, numpy: Numpy | undefined): Promise<Findings> {
  const section = sections[name]
  if (section.needsSolutions && !hasSolutions()) return LACKS_SOLUTIONS
  const status = openStatusLine(process.stderr)
  status.show(name)
  try {
    return await section.measure({ ...options, numpy, note: status.show })
  } finally {
    status.clear()
  }
}

const LACKS_SOLUTIONS: Findings = {
  tables: [],
  notes: ['It needs the folder solutions/, which this copy of the kit does not have.'],
  figures: [],
}

const machine = (numpy: Numpy | undefined, args: readonly string[]): Machine => ({
  date: new Date(),
  cpu: cpus()[0]?.model.trim() ?? 'unknown CPU',
  cores: availableParallelism(),
  load: loadavg()[0],
  platform: process.platform,
  node: process.versions.node,
  numpy,
  args,
})
