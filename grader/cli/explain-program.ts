import type { Lang } from '../model/localized.ts'
import type { Failure } from '../model/check.ts'
import { paintWith } from '../report/colors.ts'
import { renderFailures } from '../student/try/explain-error.ts'
import { openProgramReader, type ProgramReader, type TriedProgram } from '../student/try/reader.ts'
import { texts } from '../text/texts.ts'
import { terminalStyleOf } from './terminal-style.ts'
import { shownFile } from './try-args.ts'

/** Says on the standard error what is behind the error that ended a program, in the words of a grade. */
export async function explainProgram(
  program: TriedProgram,
  lang: Lang,
  reader: ProgramReader | Promise<ProgramReader> = openProgramReader(),
): Promise<void> {
  const failures = (await reader).failuresOf(program)
  if (failures.length > 0) console.error(`\n${renderFor(process.stderr, failures, lang)}`)
}

/** Renders failures as wide and as colourful as that stream of the terminal is. */
export function renderFor(stream: NodeJS.WriteStream, failures: readonly Failure[], lang: Lang): string {
  const { colors, columns } = terminalStyleOf(stream)
  return renderFailures(failures, lang, { columns: columns - 1, label: paintWith(colors).cyan })
}

/** Says that a program has printed nothing: an exercise only declares what others call. */
export const explainSilence = (file: string, lang: Lang): void =>
  console.error(texts(lang).tries.printedNothing(OF_STDIN.test(file) ? undefined : shownFile(file)))

// --- internal ---

// Lines on the standard input have no file that their writer knows.
const OF_STDIN = /\bstdin-\d+\.ts$/
