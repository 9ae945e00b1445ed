import type { FigureData } from '../../figures/collect.ts'
import { type DrawnFigure, drawFigures } from '../../figures/draw.ts'
import type { Lang } from '../../model/localized.ts'
import { describeHandedIn } from '../../text/describe-handed-in.ts'
import { texts } from '../../text/texts.ts'
import type { CourseVerdict } from '../../model/verdict.ts'
import { kit } from '../kit.ts'
import { el, type Part } from './elements.ts'
import { exerciseParts } from './exercise-parts.ts'
import { renderPage } from './page.ts'
import { pageTitle, summaryParts } from './summary-parts.ts'

/** The input of the page besides the verdict. */
export interface HtmlOptions {
  readonly lang: Lang
  /** The data of the figures; without it the page has none. */
  readonly figures?: FigureData
}

/** Renders a run as one self-contained page: no network, no other files, no scripts. */
export async function renderHtml(verdict: CourseVerdict, { lang, figures = {} }: HtmlOptions): Promise<string> {
  const ids = verdict.exercises.map(({ id }) => id)
  const drawn = await drawFigures(figures, ids, lang)
  const page = reportPage(verdict, drawn, lang)
  if (Buffer.byteLength(page) <= MAX_BYTES) return page
  return reportPage(verdict, withinBytes(drawn, MAX_BYTES / 2), lang, texts(lang).pageTooLarge)
}

// --- internal ---

const MAX_BYTES = 1_500_000

function reportPage(
  verdict: CourseVerdict,
  figures: readonly DrawnFigure[],
  lang: Lang,
  ...notes: readonly string[]
): string {
  const words = texts(lang)
  const { isolation, weakSystem, neighbours, seed, withheld, overrides, about } = verdict
  const main: Part[] = [
    ...summaryParts(verdict, lang),
    ...[...describeHandedIn(verdict.handedIn ?? [], lang), ...notes].map((note) => el('p', { class: 'missing' }, note)),
    ...verdict.exercises.map((exercise) =>
      exerciseParts(
        exercise,
        figures.filter((figure) => figure.exercise === exercise.id),
        lang,
      ),
    ),
  ]
  return renderPage({
    lang,
    title: about ? `${about.students} · ${pageTitle(verdict, lang)}` : pageTitle(verdict, lang),
    running: about && [about.students, about.course ?? words.courseName, about.date].filter(Boolean).join(' · '),
    main,
    foot: [
      ...(withheld ? [words.withheldNote[withheld]] : []),
      ...(overrides ? [words.cohort.overridden] : []),
      `${words.conditions(isolation, neighbours, seed, weakSystem)} · ${kit}`,
    ],
  })
}

// Figures in order, until the size limit of the page is reached.
function withinBytes(figures: readonly DrawnFigure[], limit: number): DrawnFigure[] {
  let bytes = 0
  return figures.filter((figure) => (bytes += JSON.stringify(figure).length) <= limit)
}
