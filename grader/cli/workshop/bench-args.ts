import type { BenchOptions } from '../../workshop/bench/section.ts'
import { type SectionName, sectionNames, sections } from '../../workshop/bench/sections.ts'
import { nearestName } from '../../platform/nearest-name.ts'
import { parseOptions, UsageError } from '../command-line.ts'

/** A command line of `npm run bench`, understood. */
export interface BenchArgs extends BenchOptions {
  readonly sections: readonly SectionName[]
}

/** Understands the arguments, or says in one line what is wrong with them. */
export function parseBenchArgs(
  args: readonly string[],
): BenchArgs | { readonly error: string } | { readonly usage: string } {
  try {
    const { values, positionals } = parseOptions(args, OPTIONS, NO_SUCH_OPTION)
    if (values.help) return { usage: USAGE }
    return {
      sections: chosen(positionals),
      rounds: countOf('--rounds', values.rounds),
      iterations: countOf('--iterations', values.iterations),
      float32: values.float32 ?? false,
    }
  } catch (error) {
    if (error instanceof UsageError) return { error: error.message }
    throw error
  }
}

// --- internal ---

const OPTIONS = {
  rounds: { type: 'string' },
  iterations: { type: 'string' },
  float32: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const USAGE = `npm run bench -- [SECTION …] [--rounds N] [--iterations N] [--float32]

A tool for the kit's authors, in English only.

${sectionNames.map((name) => `  ${name.padEnd(14)} ${sections[name].asks}`).join('\n')}

  --rounds N     how often everything is measured in turn
  --iterations N how long the training run is (default: the book's 10000, or what fits into a minute)
  --float32      lets NumPy also train on float32 pixels, as the book's own code does`

const NO_SUCH_OPTION = (option: string): string =>
  `What is meant by ${option}? npm run bench -- --help lists the options.`

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
