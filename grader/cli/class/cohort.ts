import { type Change, compareClasses } from '../../class/compare.ts'
import { type CohortResult, type CohortRequest, gradeCohort } from '../../class/cohort.ts'
import { pathsIn } from '../../class/class-folder.ts'
import { type KeptClass, readKeptClass, readRecordOrThrow } from '../../class/kept-class.ts'
import { mergeClasses } from '../../class/merge.ts'
import { CommandError } from '../../platform/command-error.ts'
import { hasSolutions } from '../../course/solutions.ts'
import { refusalOf, type Walls, wallWarnings } from './weak-walls.ts'
import { chooseIsolation } from '../../sandbox/host/isolation/choose.ts'
import { weakSystem } from '../../sandbox/host/isolation/weak-system.ts'
import { renderChanges, renderChangesCsv } from '../../class/report/changes.ts'
import { readEarlier } from '../../class/same-work/compared.ts'
import type { ComparedWork } from '../../class/same-work/same-work.ts'
import { renderClassTable } from '../../class/report/class-table.ts'
import type { Lang } from '../../model/localized.ts'
import { noteText } from '../../text/note-text.ts'
import { type Texts, texts } from '../../text/texts.ts'
import { shownPath } from '../../platform/shown-path.ts'
import { writeWhole } from '../../platform/write-whole.ts'
import { rosterProblems, scoreOverridesOf } from './class-tables.ts'
import { backLines } from './given-back.ts'
import { type CohortArgs, parseCohortArgs } from './cohort-args.ts'
import { openCohortProgress } from './cohort-progress.ts'
import { explainCohortError } from './explain-cohort-error.ts'
import { cohortExitCode } from './cohort-exit-code.ts'
import { commandOf, complain, type ExitCode } from '../command.ts'
import { renderCohortSummary } from '../../class/report/cohort-summary.ts'
import { terminalStyleOf } from '../terminal-style.ts'

/** `npm run cohort`: grades a class, and answers 0 where everything was graded, whatever the scores; 2 where something could not be read, or the command or the grader is at fault. */
export const command = commandOf(
  (args, env) => parseCohortArgs(args, env, hasSolutions()),
  async (args) => {
    const lang = args.kind === 'merge' ? args.lang : args.request.settings.lang
    try {
      return args.kind === 'merge' ? await merge(args) : await grade(args)
    } catch (error) {
      const says = explainCohortError(error, args, texts(lang))
      throw says === undefined ? error : new CommandError(says)
    }
  },
)

// --- internal ---

async function merge({
  parts,
  out,
  lang,
  compare,
  overrides,
  back,
}: Extract<CohortArgs, { kind: 'merge' }>): Promise<ExitCode> {
  const before = await beforeOf(compare)
  const { conditions, settings } = await readRecordOrThrow(parts[0])
  const worth = { ids: conditions.ids, overrides: settings.overrides }
  const scoreOverrides = scoreOverridesOf(overrides, out, worth, texts(lang))
  if (isWithoutNumber(back.canvasAssignment))
    console.error(texts(lang).cohort.canvasWithoutNumber(back.canvasAssignment))
  const result = await mergeClasses(parts, out, { before, scoreOverrides, back })
  return finish(result, { out, lang, kept: new Set(), before })
}

async function grade({
  request,
  compare,
  earlier: folders,
  back,
  secretFile,
}: Extract<CohortArgs, { kind: 'grade' }>): Promise<ExitCode> {
  const { lang } = request.settings
  const all = texts(lang)
  const words = all.cohort
  const before = await beforeOf(compare)
  const walls = await wallsOf(request, secretFile)
  const refusal = refusalOf(walls, all)
  if (refusal !== undefined) throw new CommandError(refusal)
  const weak = weakSystem()
  if (weak) console.error(words.weakSystem(weak))
  for (const line of wallWarnings(walls, all)) console.error(line)
  const { result, kept } = await gradeWithProgress({ ...request, before, back, ...(await earlierOf(folders)) }, words)
  const pending = result.outcomes.filter(({ status }) => status === 'pending').length
  if (pending > 0 && request.only === undefined) {
    for (const line of backLines(result.back, all)) console.log(line)
    return complain([words.interrupted(result.outcomes.length - pending, result.outcomes.length)])
  }
  return finish(result, { out: request.out, lang, kept, before })
}

interface Finish {
  readonly out: string
  readonly lang: Lang
  readonly kept: ReadonlySet<string>
  readonly before?: KeptClass
}

/** Tells what came of a class, and what went back, and writes what is compared. */
async function finish(result: CohortResult, { out, lang, kept, before }: Finish): Promise<ExitCode> {
  tellResult(result, { out, lang, kept })
  for (const line of backLines(result.back, texts(lang))) console.log(line)
  if (before) await tellChanges(compareClasses(before, result), out, lang)
  complainOfFaults(result, texts(lang).cohort)
  return cohortExitCode(result)
}

// Before hours of work: what it is compared with has to be there, and is read only.
const beforeOf = async (folder: string | undefined): Promise<KeptClass | undefined> =>
  folder === undefined ? undefined : readKeptClass(folder)

async function wallsOf({ grader, jobs }: CohortRequest, secretFile: string | undefined): Promise<Walls> {
  const { name } = await chooseIsolation(grader.isolation, jobs)
  return { option: grader.isolation, isolation: name, seed: grader.seed, secretFile }
}

async function earlierOf(folders: readonly string[]): Promise<Pick<CohortRequest, 'earlier'>> {
  const found: ComparedWork[] = []
  for (const folder of folders) found.push(...(await readEarlier(folder)))
  return folders.length > 0 ? { earlier: found } : {}
}

function tellResult(
  result: CohortResult,
  { out, lang, kept }: { readonly out: string; readonly lang: Lang; readonly kept: ReadonlySet<string> },
): void {
  const { gradebook, page } = pathsIn(out)
  const shown = { gradebook: shownPath(gradebook), page: shownPath(page) }
  const table = renderClassTable(result.insights, { lang, columns: terminalStyleOf().columns })
  console.log(renderCohortSummary(result, { lang, kept, ...shown, table }))
}

async function gradeWithProgress(
  request: CohortRequest,
  words: Texts['cohort'],
): Promise<{ readonly result: CohortResult; readonly kept: ReadonlySet<string> }> {
  const interrupt = new AbortController()
  const onSignal = (): void => interrupt.abort()
  for (const name of SIGNALS) process.once(name, onSignal)
  const { roster, settings } = request
  const problems = [
    ...(isWithoutNumber(settings.canvasAssignment) ? [words.canvasWithoutNumber(settings.canvasAssignment)] : []),
    ...(roster ? rosterProblems(roster, settings.lang, words) : []),
    ...(isPolicyWithoutDue(request) ? [words.policyWithoutDue] : []),
  ]
  const progress = openCohortProgress(process.stderr, words, problems)
  try {
    const result = await gradeCohort({ ...request, signal: interrupt.signal }, progress.listener)
    return { result, kept: progress.kept() }
  } finally {
    progress.clear()
    for (const name of SIGNALS) process.off(name, onSignal)
  }
}

async function tellChanges(changes: readonly Change[], out: string, lang: Lang): Promise<void> {
  await writeWhole(pathsIn(out).changes, renderChangesCsv(changes, lang))
  console.log(renderChanges(changes, { lang, columns: terminalStyleOf().columns }))
  console.log(texts(lang).cohort.changesWritten(shownPath(pathsIn(out).changes)))
}

// Canvas makes a new assignment of a title without its number.
const isWithoutNumber = (title: string | undefined): title is string =>
  title !== undefined && !/\(\d+\)\s*$/.test(title)

// Due dates of single students are enough.
const isPolicyWithoutDue = ({ settings: { latePolicy, due }, extensions = [], roster }: CohortRequest): boolean =>
  latePolicy !== undefined &&
  due === undefined &&
  extensions.length === 0 &&
  !roster?.entries.some((entry) => entry.due !== undefined)

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function complainOfFaults({ outcomes }: CohortResult, words: Texts['cohort']): void {
  for (const { record, status } of outcomes)
    for (const note of status === 'grader-fault' ? record.notes : [])
      if (note.kind === 'grader-fault') console.error(`${record.key}: ${noteText(words, note)}`)
}
