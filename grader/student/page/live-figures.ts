import type { FigureData } from '../../figures/collect.ts'
import { type DrawnFigure, type DrawnPanel, drawFigure } from '../../figures/draw.ts'
import { saysAgrees } from '../../figures/drawing/compare.ts'
import { ink } from '../../figures/drawing/palette.ts'
import type { Figure } from '../../figures/figure.ts'
import { figuresOf } from '../../figures/figures.ts'
import type { Lang } from '../../model/localized.ts'
import type { CourseVerdict, ExerciseVerdict } from '../../model/verdict.ts'
import type { LiveFigure } from '../../report/html/live/live-view.ts'
import { studentFigures } from '../../figures/student-figures.ts'

/** Draws what an exercise's code came to; where it fails, beside it the same as it should be, which follows from the mathematics. */
export async function drawLiveFigures(
  exercise: ExerciseVerdict,
  collected: FigureData,
  verdict: CourseVerdict,
  lang: Lang,
): Promise<LiveFigure[]> {
  const data = await studentFigures(collected, verdict)
  const drawn: LiveFigure[] = []
  for (const figure of await figuresOf(exercise.id)) {
    const found = Object.hasOwn(data, figure.name) ? data[figure.name] : undefined
    if (!found) continue
    if ('missing' in found) drawn.push({ drawn: await drawFigure(figure, undefined, lang, found.missing) })
    else {
      const yours = await drawFigure(figure, found.data, lang)
      const right = exercise.status === 'passed' || figure.isFixed ? undefined : await drawRight(figure, lang)
      drawn.push({ drawn: yours, right: right && besides(yours, right, lang) })
    }
  }
  return drawn
}

// --- internal ---

/** The panels to lay beside those that do not agree; one that shows nothing right without a student's numbers is none. */
function besides(yours: DrawnFigure, right: DrawnFigure, lang: Lang): (DrawnPanel | undefined)[] {
  if (yours.panels.length !== right.panels.length) return []
  return yours.panels.map(({ says }, i) => {
    const shows = right.panels[i].svg?.includes(ink.right) ?? false
    return shows && !saysAgrees(says, lang) ? right.panels[i] : undefined
  })
}

/** What does not depend on anyone's code is drawn once. */
const rights = new Map<string, Promise<DrawnFigure>>()

function drawRight(figure: Figure, lang: Lang): Promise<DrawnFigure> {
  const key = `${figure.exercise} ${figure.name} ${lang}`
  const known = rights.get(key) ?? drawFigure({ ...figure, name: `${figure.name}-right` }, undefined, lang)
  rights.set(key, known)
  return known
}
