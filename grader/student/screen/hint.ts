import { type Hint, type Hints } from '../../course/hints/hint.ts'
import { exerciseOrThrow, shortName } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { Lang } from '../../model/localized.ts'
import { type Texts, texts } from '../../text/texts.ts'
import { wrapTo } from '../../text/width.ts'
import type { CheckVerdict, ExerciseVerdict } from '../../model/verdict.ts'
import { type Paint, paintWith } from '../../report/colors.ts'

/** The input for the display of an exercise's hints. */
export interface ShownHints {
  readonly id: ExerciseId
  readonly hints: Hints
  /** How many hints to show, from the first on. */
  readonly shown: number
  /** The status of the exercise, if known. */
  readonly verdict?: ExerciseVerdict
}

/** The display settings. */
export interface HintStyle {
  readonly lang: Lang
  readonly colors: boolean
  readonly columns: number
}

/** Renders the hints with the last one highlighted, which check they help with, and how to continue. */
export function renderHints(told: ShownHints, { lang, colors, columns }: HintStyle): string {
  const screen: Screen = { lang, columns: columns - 2, words: texts(lang), paint: paintWith(colors) }
  const { id, hints, shown } = told
  const parts = [
    [screen.paint.bold(`${id}: ${exerciseOrThrow(id).title[lang]}`)],
    standing(told, screen),
    ...hints.slice(0, shown).map((hint, i) => hintLines(hint, i + 1, i + 1 === shown, screen)),
    onward(told, screen),
  ]
  const lines = parts.filter((part) => part.length > 0).flatMap((part) => ['', ...part])
  return [...lines, ''].map((line) => (line === '' ? '' : ` ${line}`)).join('\n')
}

// --- internal ---

interface Screen {
  readonly lang: Lang
  readonly columns: number
  readonly words: Texts
  readonly paint: Paint
}

const HINTS = 3

// Renders the exercise's status, and which hint is about the failing check.
function standing({ hints, shown, verdict }: ShownHints, { lang, columns, words, paint }: Screen): string[] {
  if (verdict?.status === 'passed') return [paint.green(`✓ ${words.hints.passed}`)]
  if (verdict?.status === 'blocked') return wrapTo(words.hints.waits(verdict.waitsFor.map(shortName)), columns)
  const check = verdict && failingCheck(verdict)
  if (!check) return []
  const apt = aptHint(hints, shown, check)
  const pointer = apt === undefined ? '' : ` (${words.hints.seeHint(apt, apt <= shown)})`
  const [first, ...rest] = wrapTo(`✗ ${words.hints.failing(check.title[lang])}${pointer}`, columns)
  return [first, ...rest.map((line) => `  ${line}`)].map(paint.red)
}

// A check that is not written yet does not show where the student is stuck, and a declaration mistake explains itself.
const failingCheck = ({ status, checks }: ExerciseVerdict): CheckVerdict | undefined =>
  status === 'failed'
    ? checks.find((check) => check.kind !== 'signature' && (check.status === 'failed' || check.status === 'timed-out'))
    : undefined

// Of several hints, the latest one shown, which says most; otherwise the first.
function aptHint(hints: readonly Hint[], shown: number, { name }: CheckVerdict): number | undefined {
  const apt = hints.flatMap((hint, i) => (hint.for.includes(name) ? [i + 1] : []))
  return apt.findLast((number) => number <= shown) ?? apt[0]
}

function hintLines(hint: Hint, number: number, newest: boolean, { lang, columns, words, paint }: Screen): string[] {
  const title = words.hints.title(number, HINTS)
  const text = hint[lang].split('\n').flatMap((line, _, all) => hanging(line, all.length > 1, columns - 2))
  return [
    newest ? paint.bold(paint.cyan(title)) : paint.dim(title),
    ...text.map((line) => `  ${newest ? line : paint.dim(line)}`),
  ]
}

// Indents the further lines of a paragraph; in a numbered step, to the start of its text.
function hanging(line: string, isStep: boolean, columns: number): string[] {
  const [start, number] = /^ *([0-9a-e]\. )?/.exec(line) ?? ['']
  const indent = isStep ? ' '.repeat(start.length + (number ? 0 : 2)) : ''
  const [first, ...rest] = wrapTo(glued(line), columns)
  const further = rest.length > 0 ? wrapTo(indent + rest.map((part) => part.trim()).join(' '), columns) : []
  return [first, ...further].map((part) => part.replaceAll(GLUE, ' '))
}

// Short equations and bracketed text are hard to read across a line break.
const GLUE = '\u00A0'
const glued = (text: string): string =>
  text.replaceAll(/\[[^\][]{1,24}\]|\([\p{L}\d]+, ?[^()]{0,12}\)|[\w[\]]{1,8} = -?[\w.]{1,8}/gu, (part) =>
    part.replaceAll(' ', GLUE),
  )

// Commands are not wrapped: a copied command must be complete.
function onward({ id, hints, shown, verdict }: ShownHints, { lang, columns, words, paint }: Screen): string[] {
  const command = `npm run hint -- ${shortName(id)}`
  const check = verdict && failingCheck(verdict)
  const apt = (check && aptHint(hints, shown, check)) ?? 0
  // The next one comes without being asked for by its number.
  const named = apt > shown + 1 ? [words.hints.seeAtOnce(apt, `${command} --level ${apt}`)] : []
  if (shown < HINTS) return [words.hints.more(HINTS - shown, command), ...named].map(paint.dim)
  const { number, title } = exerciseOrThrow(id).section
  return wrapTo(words.hints.last(words.section(number, title[lang])), columns).map(paint.dim)
}
