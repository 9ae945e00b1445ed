import { type BothCosts, hasBoth } from '../../training/gradients/gradient-cost.ts'
import { FEW_IMAGES, type GradientResult } from '../../training/gradients/run-gradients.ts'
import type { Lang } from '../../model/localized.ts'
import { count } from '../../text/numbers.ts'
import { texts } from '../../text/texts.ts'
import { short } from '../drawing/compare.ts'
import { manyLinesSpec, type NamedCurve } from '../drawing/many-lines.ts'
import type { Drawing, Panel } from '../figure.ts'

/** The times of both gradients over the number of parameters, and over the number of images, on logarithmic axes. */
export function gradientCostFigure({ trial, costs }: GradientResult, lang: Lang): Drawing {
  const words = texts(lang).gradients
  const smallest = Math.min(...trial.hiddenSizes)
  const timed = costs.filter(hasBoth)
  const bySize = timed.filter(({ images }) => images === FEW_IMAGES)
  const byImages = timed.filter(({ hiddenSize }) => hiddenSize === smallest)
  return {
    title: words.title,
    caption: words.reading,
    panels: [
      panelOf(words.figure.bySize, bySize, 'parameters', lang),
      panelOf(words.figure.byImages, byImages, 'images', lang),
    ].filter(({ table }) => (table?.rows.length ?? 0) > 0),
  }
}

// --- internal ---

function panelOf(title: string, costs: readonly BothCosts[], over: 'parameters' | 'images', lang: Lang): Panel {
  const words = texts(lang).gradients
  const sorted = costs.toSorted((a, b) => a[over] - b[over])
  const chapters = [...new Set(sorted.map(({ chapter }) => chapter))]
  const curves = chapters.flatMap((chapter): NamedCurve[] =>
    (['numerical', 'backprop'] as const).map((way) => ({
      name: `${words.columns[way]} (${chapter})`,
      points: sorted
        .filter((cost) => cost.chapter === chapter)
        .map((cost) => ({
          x: cost[over],
          y: Math.max(way === 'numerical' ? cost.numericalMs : cost.backpropMs, LEAST),
        })),
    })),
  )
  return {
    kind: 'plot',
    title,
    says: `${words.figure.sameSlope} ${saysOf(sorted, over, lang)}`,
    spec: manyLinesSpec(
      curves,
      {
        title: words.columns[over],
        domain: around(curves.flatMap(({ points }) => points.map(({ x }) => x))),
        log: true,
      },
      {
        title: words.figure.milliseconds,
        domain: around(curves.flatMap(({ points }) => points.map(({ y }) => y ?? LEAST))),
        log: true,
      },
    ),
    table: {
      columns: [
        words.figure.chapter,
        words.columns.hidden,
        words.columns.images,
        words.columns.parameters,
        `${words.columns.numerical} (ms)`,
        `${words.columns.backprop} (ms)`,
      ],
      rows: sorted.map((cost) => [
        cost.chapter,
        cost.hiddenSize,
        cost.images,
        cost.parameters,
        cost.numericalMs,
        cost.backpropMs,
      ]),
    },
  }
}

const LEAST = 1e-3

const saysOf = (costs: readonly BothCosts[], over: 'parameters' | 'images', lang: Lang): string => {
  const words = texts(lang).gradients
  const last = costs.at(-1)
  return last
    ? `${words.columns[over]} ${count(last[over])}: ${words.columns.numerical} ${short(last.numericalMs)} ms, ${words.columns.backprop} ${short(last.backpropMs)} ms.`
    : ''
}

// Powers of ten around all values.
function around(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high * 1.0001))]
}
