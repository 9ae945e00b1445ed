import type { Lang } from '../model/localized.ts'
import { paintWith } from '../report/colors.ts'
import { renderFailures } from '../student/try/explain-error.ts'
import { openProgramReader, type ProgramReader, type TriedProgram } from '../student/try/reader.ts'
import { readerLang } from '../text/detect-lang.ts'
import { texts } from '../text/texts.ts'
import { terminalStyleOf } from './terminal-style.ts'
import { shownFile } from './try-args.ts'

/** Says on the standard error what is behind the error that ended a program, in the words of a grade. */
export async function explainProgram(
  program: TriedProgram,
  lang: Lang = readerLang([], process.env),
  reader: ProgramReader | Promise<ProgramReader> = openProgramReader(),
): Promise<void> {
  const { colors, columns } = terminalStyleOf(process.stderr)
  const failures = (await reader).failuresOf(program)
  if (failures.length > 0)
    console.error(`\n${renderFailures(failures, lang, { columns: columns - 1, label: paintWith(colors).cyan })}`)
}

/** Says that a program has printed nothing: an exercise only declares what others call. */
export const explainSilence = (file: string, lang: Lang = readerLang([], process.env)): void =>
  console.error(texts(lang).tries.printedNothing(shownFile(file)))
