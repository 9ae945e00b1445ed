import type { ExerciseId } from '../model/exercise.ts'
import { archiveKind } from '../intake/archive-kind.ts'
import { exerciseOrThrow, fileOf, shortName } from '../course/manifest.ts'
import type { Lang } from '../model/localized.ts'
import { type Texts, texts } from '../text/texts.ts'
import type { CourseVerdict } from '../model/verdict.ts'
import { type Paint, paintWith } from './colors.ts'

/** The settings of a terminal report. */
export interface TerminalOptions {
  readonly lang: Lang
  readonly colors: boolean
  readonly columns: number
  /** The graded folder, as the user names it. */
  readonly root: string
  /** Only a part of the course was requested. */
  readonly selected: boolean
  /** The report is shown in watch mode, which lists its own keys at the bottom. */
  readonly watching?: boolean
  /** The exercises that are being graded again, or will be: how they stood before says nothing of them. */
  readonly pending?: ReadonlySet<ExerciseId>
  /** Shows all that was printed, and not only the first lines of it. */
  readonly allPrinted?: boolean
}

/** What every part of the screen is drawn with. A part is a list of lines; an empty part leaves no gap. */
export interface Screen extends TerminalOptions {
  readonly verdict: CourseVerdict
  readonly words: Texts
  readonly paint: Paint
}

export const screenOf = (verdict: CourseVerdict, options: TerminalOptions): Screen => ({
  ...options,
  verdict,
  words: texts(options.lang),
  paint: paintWith(options.colors),
})

/** The path of an exercise's file, as the user would open it; of an archive, which holds no path that one can open, the file in it. */
export const pathOf = ({ root }: Screen, id: ExerciseId): string =>
  isArchive({ root }) ? `${fileOf(id)} (${root})` : `${root}/${fileOf(id)}`

/** Whether what was graded is an archive, in which no file is to be made or renamed. */
export const isArchive = ({ root }: Pick<Screen, 'root'>): boolean => archiveKind(root) !== undefined

/** The section of the book. */
export function sectionOf({ words, lang }: Screen, id: ExerciseId): string {
  const { number, title } = exerciseOrThrow(id).section
  return words.section(number, title[lang])
}

/** The command that grades this folder again, all of it or one exercise. */
export function commandFor({ root }: Screen, id?: ExerciseId): string {
  const folder = root === 'exercises' ? [] : ['--submission', /\s/.test(root) ? `"${root}"` : root]
  const args = [...(id ? [shortName(id)] : []), ...folder]
  return ['npm run grade', ...(args.length > 0 ? ['--', ...args] : [])].join(' ')
}
