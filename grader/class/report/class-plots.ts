import { exerciseOrThrow } from '../../course/manifest.ts'
import { ink } from '../../figures/drawing/palette.ts'
import { PANEL, panelSpec, type Spec } from '../../figures/drawing/spec.ts'
import type { Lang } from '../../model/localized.ts'
import { cutTo } from '../../text/width.ts'
import type { ClassPageTexts } from '../../text/en/class-page.ts'
import type { ClassInsights, ExerciseInsight } from '../insights/insights.ts'
import { tenthsOf } from '../insights/spread.ts'
import { ENDINGS } from './class-endings.ts'

/** How many students have how many points; an earlier run as an outline behind it. */
export function scoresPlot(now: ClassInsights, before: ClassInsights | undefined, words: ClassPageTexts): Spec {
  const bars = (one: ClassInsights, run: string): object[] =>
    tenthsOf(one.scores.values, one.maxScore).map((count, i) => ({
      points: `${round((one.maxScore * i) / 10)}–${round((one.maxScore * (i + 1)) / 10)}`,
      students: before ? shareOf(count, one.scores.values.length) : count,
      run,
      i,
    }))
  const values = [...bars(now, words.now), ...(before ? bars(before, words.before) : [])]
  return panelSpec({
    data: { values },
    mark: { type: 'bar' },
    encoding: {
      x: { field: 'points', type: 'ordinal', sort: { field: 'i' }, axis: { title: words.points, labelAngle: -40 } },
      ...(before && { xOffset: { field: 'run', sort: [words.before, words.now] } }),
      y: {
        field: 'students',
        type: 'quantitative',
        axis: { title: before ? words.percentOfStudents : words.students, tickMinStep: 1 },
      },
      color: before
        ? { field: 'run', type: 'nominal', scale: { domain: [words.before, words.now], range: [ink.soft, ink.right] } }
        : { value: ink.right },
    },
  })
}

/** How each exercise ended, as shares of all who were graded. */
export function exercisesPlot({ exercises, students }: ClassInsights, lang: Lang, words: ClassPageTexts): Spec {
  const names = exercises.map((one) => titleOf(one, lang))
  const values = exercises.flatMap((one, at) =>
    ENDINGS.map(({ of, word }, i) => ({ exercise: names[at], students: of(one.ended), part: words.ended[word], i })),
  )
  return panelSpec(
    {
      data: { values },
      mark: { type: 'bar' },
      encoding: {
        y: { field: 'exercise', type: 'nominal', sort: names, axis: { title: null, labelLimit: 190, grid: false } },
        x: {
          field: 'students',
          type: 'quantitative',
          stack: 'zero',
          scale: { domain: [0, Math.max(1, students.graded)], nice: false },
          axis: { title: words.students, tickMinStep: 1 },
        },
        order: { field: 'i' },
        color: {
          field: 'part',
          type: 'nominal',
          scale: {
            domain: ENDINGS.map(({ word }) => words.ended[word]),
            range: [ink.right, ink.yours, ink.fourth, ink.grid],
          },
          legend: { columns: 1, symbolType: 'square', symbolSize: 140 },
        },
      },
    },
    Math.max(PANEL.height, 140 + 22 * exercises.length),
  )
}

/** The scores of each section: every student a tick, the middle half a bar, the median a broad tick. */
export function sectionsPlot({ sections, maxScore }: ClassInsights, words: ClassPageTexts): Spec {
  const names = sections.map(({ name }) => cutTo(name, 22))
  const y = { field: 'section', type: 'nominal', sort: names, axis: { title: null, labelLimit: 160, grid: false } }
  const x = (field: string): Spec => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, maxScore], nice: false },
    axis: { title: words.points },
  })
  const boxes = sections.map(({ scores: { median, quartiles } }, i) => ({
    section: names[i],
    low: quartiles[0],
    high: quartiles[1],
    median,
  }))
  const ticks = sections.flatMap(({ scores }, i) => scores.values.map((points) => ({ section: names[i], points })))
  return panelSpec(
    {
      layer: [
        {
          data: { values: boxes },
          mark: { type: 'bar', size: 22, opacity: 0.35, color: ink.right },
          encoding: { y, x: x('low'), x2: { field: 'high' } },
        },
        {
          data: { values: ticks },
          mark: { type: 'tick', size: 12, opacity: 0.6, color: ink.text },
          encoding: { y, x: x('points') },
        },
        {
          data: { values: boxes },
          mark: { type: 'tick', size: 26, thickness: 4, color: ink.yours },
          encoding: { y, x: x('median') },
        },
      ],
    },
    Math.max(120, 70 + 40 * sections.length),
  )
}

// --- internal ---

const round = (points: number): number => Math.round(10 * points) / 10

const shareOf = (count: number, all: number): number => (all > 0 ? round((100 * count) / all) : 0)

// Two chapters have a two-layer net.
const titleOf = ({ id }: ExerciseInsight, lang: Lang): string =>
  `${id.slice(2, 4).replace('0', '')} · ${exerciseOrThrow(id).title[lang]}`
