import { ink } from './palette.ts'

/** A specification of vega-lite, or of vega itself. Its numbers are ours or were parsed; none of its texts comes from a student. */
export type Spec = Readonly<Record<string, unknown>>

/** The size of a panel: small enough for a phone to show it unscaled, so that its letters stay readable. */
export const PANEL = { width: 360, height: 270 } as const

/** A specification in the common style of all panels. */
export const panelSpec = (rest: Spec, height: number = PANEL.height): Spec => ({
  width: PANEL.width,
  height,
  autosize: { type: 'fit', contains: 'padding' },
  background: null,
  padding: 4,
  config: VEGA_STYLE,
  ...rest,
})

/** A specification of vega itself, for what vega-lite cannot lay out: a graph, a surface. */
export const vegaSpec = (height: number, rest: Spec): Spec => ({
  $schema: VEGA_SCHEMA,
  width: PANEL.width,
  height,
  background: null,
  padding: 4,
  config: VEGA_STYLE,
  ...rest,
})

/** What tells a specification of vega from one of vega-lite. */
export const VEGA_SCHEMA = 'https://vega.github.io/schema/vega/v6.json'

/** A numeric axis. */
export const axis = (title: string | null, more: Spec = {}): Spec => ({ title, ...more })

// --- internal ---

const FONT = "system-ui, -apple-system, 'Segoe UI', 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', sans-serif"

const VEGA_STYLE: Spec = {
  aria: false,
  font: FONT,
  view: { stroke: null },
  axis: {
    labelFontSize: 12,
    titleFontSize: 13,
    titleFontWeight: 'normal',
    labelColor: ink.soft,
    titleColor: ink.text,
    gridColor: ink.grid,
    domainColor: ink.soft,
    tickColor: ink.soft,
    tickCount: 5,
    labelOverlap: true,
  },
  legend: {
    labelFontSize: 13,
    labelColor: ink.text,
    symbolSize: 260,
    orient: 'bottom',
    title: null,
    columns: 2,
    labelLimit: 300,
    offset: 4,
  },
  text: { fontSize: 12, fill: ink.text },
}
