import { AT, type LayerData } from '../data/elementwise-layer.ts'
import { compared, short, sides } from '../drawing/compare.ts'
import { linesSpec, type Point } from '../drawing/lines.ts'
import { tableOf } from '../drawing/table.ts'
import type { Panel, Word } from '../figure.ts'

/** An elementwise layer, forward and backward: expected values beside the student's. */
export function layerPanels(
  forward: readonly number[],
  backward: readonly number[],
  domain: Domain,
  data: LayerData | undefined,
  word: Word,
): Panel[] {
  const back: Domain = [-0.1, 1.1]
  return [
    panel(word({ en: 'Forward', ko: '순전파' }), 'y', forward, data?.forward, domain, word),
    panel(
      word({ en: 'Backward, for a dout of 1', ko: '역전파(dout = 1)' }),
      'dx',
      backward,
      data?.backward,
      back,
      word,
    ),
  ]
}

// --- internal ---

type Domain = readonly [number, number]

function panel(
  title: string,
  axis: string,
  right: readonly number[],
  yours: readonly (number | null)[] | undefined,
  domain: Domain,
  word: Word,
): Panel {
  const names = sides(word)
  const points = (values: readonly (number | null)[] = []): Point[] => values.map((y, i) => ({ x: AT[i], y }))
  return {
    kind: 'plot',
    title,
    says: `${title}. ${compared(right, yours, word)}`,
    spec: linesSpec(
      [
        { name: names.right, as: 'right', points: points(right) },
        { name: names.yours, as: 'yours', points: points(yours) },
      ],
      { title: 'x', domain: [-5, 5] },
      { title: axis, domain },
    ),
    table: tableOf('x', AT.map(short), { [names.right]: right, [names.yours]: yours }),
  }
}
