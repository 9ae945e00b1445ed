import { type Figure, figuresTable } from '../../workshop/bench/figure.ts'
import { thisMachine } from '../../workshop/bench/machine.ts'
import { findNumpy, type Numpy } from '../../workshop/bench/python.ts'
import { renderFindings, renderHeader } from '../../workshop/bench/render.ts'
import type { BenchOptions, BenchResult } from '../../workshop/bench/section.ts'
import { type SectionName, sectionNames, sections } from '../../workshop/bench/sections.ts'
import { renderTable } from '../../workshop/bench/table.ts'
import { hasSolutions } from '../../course/solutions.ts'
import { nearestName } from '../../platform/nearest-name.ts'
import { defineCommand } from '../command.ts'
import { UsageError } from '../command-line.ts'
import { openStatusLine } from '../status-line.ts'
import { makersWords } from './makers-words.ts'

/** `npm run bench`: measures, tells, and answers 0, or 2 where the command is at fault. */
export const command = defineCommand({
  name: 'bench',
  options: { rounds: { type: 'string' }, iterations: { type: 'string' }, float32: { type: 'boolean' } },
  usage: () => USAGE,
  optionWords: makersWords('bench'),
  parse: ({ names, values }): BenchArgs => ({
    sections: chosen(names),
    rounds: countOf('--rounds', values.rounds),
    iterations: countOf('--iterations', values.iterations),
    float32: values.float32 ?? false,
  }),
  run: async ({ sections: wanted, ...options }, line) => {
    const numpy = await findNumpy()
    console.log(renderHeader(thisMachine(numpy, line)))
    const figures: Figure[] = []
    let failed = 0
    for (const name of wanted) {
      try {
        const findings = await measureSection(name, options, numpy)
        console.log(`\n${renderFindings(name, sections[name].asks, findings)}`)
        figures.push(...findings.figures)
      } catch (error) {
        console.error(`\n${name} could not be measured: ${(error as Error).message}`)
        failed++
      }
    }
    if (figures.length > 0) console.log(`\n${renderTable(figuresTable(figures))}`)
    return failed === 0 ? 0 : 2
  },
})

// --- internal ---

interface BenchArgs extends BenchOptions {
  readonly sections: readonly SectionName[]
}

const USAGE = `npm run bench -- [SECTION …] [--rounds N] [--iterations N] [--float32]

A tool for the kit's authors, in English only.

${sectionNames.map((name) => `  ${name.padEnd(14)} ${sections[name].asks}`).join('\n')}

  --rounds N     how often everything is measured in turn
  --iterations N how long the training run is (default: the book's 10000, or what fits into a minute)
  --float32      lets NumPy also train on float32 pixels, as the book's own code does`

function chosen(names: readonly string[]): SectionName[] {
  for (const name of names) {
    if ((sectionNames as string[]).includes(name)) continue
    const nearest = nearestName(name, sectionNames)
    const mend = nearest ? `Did you mean ${nearest}?` : `There are ${sectionNames.join(', ')}.`
    throw new UsageError(`There is no section "${name}". ${mend}`)
  }
  return names.length === 0 ? sectionNames : sectionNames.filter((name) => names.includes(name))
}

function countOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const count = Number(text)
  if (/^\d+$/.test(text) && count >= 1 && Number.isSafeInteger(count)) return count
  throw new UsageError(`${option} ${text}: expected a whole number from 1 on.`)
}

async function measureSection(
  name: SectionName,
  options: BenchOptions,
  numpy: Numpy | undefined,
): Promise<BenchResult> {
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

const LACKS_SOLUTIONS: BenchResult = {
  tables: [],
  notes: ['It needs the folder solutions/, which this copy of the kit does not have.'],
  figures: [],
}
