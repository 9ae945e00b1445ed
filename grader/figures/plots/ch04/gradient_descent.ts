import { collectDescents, type DescentData, type Run, RUNS, START, STEPS } from '../../data/ch04/gradient_descent.ts'
import { compared, short, sides } from '../../drawing/compare.ts'
import { contours } from '../../drawing/contours.ts'
import { channel, linesSpec, markLayer } from '../../drawing/lines.ts'
import { ink } from '../../drawing/palette.ts'
import { panelSpec, type Spec } from '../../drawing/spec.ts'
import { tableOf } from '../../drawing/table.ts'
import { figureOf, type Panel, type Word } from '../../figure.ts'

/**
 * The book's figure 4-10: the path of the descent, for learning rates that are right, too large and too small, and in an elongated bowl.
 */
export const figures = [
  figureOf<DescentData>({
    name: 'gradient-descent',
    collect: collectDescents,
    draw: (data, word) => ({
      title: word({ en: 'Ways down into a bowl', ko: '그릇의 바닥으로 가는 길' }),
      caption: word({
        en: `All start at (-3, 4) and take ${STEPS} steps. With a rate of 0.1 the way leads to the minimum; with 10 each step leaps far beyond it, out of the picture; with 1e-5 it hardly moves, and with 1e-10 not at all that one could see. In an oval bowl the way goes in zigzags, since the gradient does not point to the minimum. The broad blue way is right, the orange one yours.`,
        ko: `모두 (-3, 4)에서 시작하여 ${STEPS}번 나아갑니다. 학습률이 0.1이면 최솟값에 다가가고, 10이면 한 걸음이 너무 커서 그림 밖으로 튀어 나가며, 1e-5이면 거의, 1e-10이면 눈에 보일 만큼은 전혀 움직이지 않습니다. 타원형 그릇에서는 기울기가 최솟값을 향하지 않으므로 지그재그로 나아갑니다. 굵은 파란색이 올바른 길, 주황색이 내 길입니다.`,
      }),
      panels: [...RUNS.map((run, i) => path(run, data?.[i], word)), losses(data, word)],
    }),
  }),
]

// --- internal ---

type Way = readonly (readonly (number | null)[])[]

const H = 1e-4

const heightAt = ([a, b]: Run['bowl'], x0: number, x1: number): number => a * x0 ** 2 + b * x1 ** 2

const heightOf = (bowl: Run['bowl'], [x0, x1]: readonly (number | null)[]): number | null =>
  x0 === null || x1 === null ? null : heightAt(bowl, x0, x1)

// Uses the book's numerical gradient: far outside, rounding swallows h, and the path ends where the book's does.
function rightWay({ bowl, rate }: Run): [number, number][] {
  const way: [number, number][] = [[...START]]
  for (let i = 0; i < STEPS; i++) {
    const [x0, x1] = way[i]
    const slope0 = (heightAt(bowl, x0 + H, x1) - heightAt(bowl, x0 - H, x1)) / (2 * H)
    const slope1 = (heightAt(bowl, x0, x1 + H) - heightAt(bowl, x0, x1 - H)) / (2 * H)
    way.push([x0 - rate * slope0, x1 - rate * slope1])
  }
  return way
}

function titleOf({ bowl: [a], rate }: Run, word: Word): string {
  return a === 1
    ? word({ en: `Rate ${short(rate)}`, ko: `학습률 ${short(rate)}` })
    : word({ en: `Rate ${short(rate)}, oval`, ko: `학습률 ${short(rate)}, 타원형` })
}

function path(run: Run, yours: Way | undefined, word: Word): Panel {
  const right = rightWay(run)
  const names = sides(word)
  const levels = run.bowl[0] === 1 ? [1, 4, 9, 16, 25] : [0.25, 1, 4, 9, 16]
  const domain = [-5, 5] as const
  return {
    kind: 'plot',
    title: titleOf(run, word),
    says: `${word({ en: `From (-3, 4) the right way ends at (${at(right)}).`, ko: `(-3, 4)에서 시작하여 올바른 길은 (${at(right)})에서 끝납니다.` })} ${yours ? word({ en: `Yours ends at (${at(yours)}).`, ko: `내 길은 (${at(yours)})에서 끝납니다.` }) : compared([], undefined, word)}`,
    spec: panelSpec(
      {
        encoding: { x: channel('x', { title: 'x0', domain }), y: channel('y', { title: 'x1', domain }) },
        layer: [
          ...contours(run.bowl, levels),
          ...wayLayers(right, ink.right, 6, 0.35),
          ...(yours ? wayLayers(yours, ink.yours, 1.5, 1, 34) : []),
        ],
      },
      350,
    ),
    table: tableOf(
      word({ en: 'step', ko: '단계' }),
      right.map((_, i) => i),
      {
        [`x0 (${names.right})`]: right.map(([x0]) => x0),
        [`x1 (${names.right})`]: right.map(([, x1]) => x1),
        [`x0 (${names.yours})`]: yours?.map(([x0]) => x0),
        [`x1 (${names.yours})`]: yours?.map(([, x1]) => x1),
      },
    ),
  }
}

const FAR = 1000

function wayLayers(way: Way, color: string, width: number, opacity: number, points = 0): Spec[] {
  // Once a path is far outside, its further points show nothing.
  const end = way.findIndex(([x, y]) => x === null || y === null || Math.hypot(x, y) > FAR)
  const values = way.slice(0, end < 0 ? way.length : end + 1).flatMap(([x, y], i) => {
    if (x === null || y === null) return []
    const shrink = Math.min(1, FAR / Math.hypot(x, y))
    return [{ x: x * shrink, y: y * shrink, i }]
  })
  return [
    markLayer({ type: 'line', color, strokeWidth: width, opacity, strokeCap: 'round', strokeJoin: 'round' }, values, {
      order: { field: 'i' },
    }),
    ...(points > 0 ? [markLayer({ type: 'point', filled: true, color, size: points, opacity: 1 }, values)] : []),
  ]
}

const at = (way: Way): string => (way.at(-1) ?? []).map((value) => (value === null ? 'NaN/∞' : short(value))).join(', ')

const LINE_STYLES = ['yours', 'second', 'third', 'raw', 'plain'] as const

function losses(data: DescentData | undefined, word: Word): Panel {
  const clamp = (height: number | null): number | null =>
    height === null ? null : Math.min(1e9, Math.max(1e-4, height))
  const curves = RUNS.map((run, r) => ({
    name: titleOf(run, word),
    as: LINE_STYLES[r],
    points: (data?.[r] ?? []).map((point, i) => ({ x: i, y: clamp(heightOf(run.bowl, point)) })),
  }))
  return {
    kind: 'plot',
    title: word({ en: 'Your height in the bowl at each step', ko: '단계마다 내가 있는 높이' }),
    says: word({
      en: 'On a logarithmic axis. Right code falls evenly at 0.1, explodes at 10, and stays where it is at 1e-5 and 1e-10.',
      ko: '세로축은 로그 축입니다. 올바른 코드라면 학습률 0.1에서는 일정하게 내려가고, 10에서는 발산하며, 1e-5와 1e-10에서는 제자리입니다.',
    }),
    spec: linesSpec(
      curves,
      { title: word({ en: 'step', ko: '단계' }), domain: [0, STEPS] },
      { title: 'f(x)', domain: [1e-4, 1e8], log: true, values: [1e-4, 1, 1e4, 1e8] },
      { height: 350 },
    ),
  }
}
