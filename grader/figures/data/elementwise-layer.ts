import { parseNumbers } from './parse.ts'

/** The outputs of an elementwise layer at `AT`, forward, and backward for a dout of 1. */
export interface LayerData {
  readonly forward: readonly (number | null)[]
  readonly backward: readonly (number | null)[]
}

const HALF = [1e-9, ...Array.from({ length: 20 }, (_, i) => (i + 1) / 4)]

/** From -5 to 5; close to 0 on both sides, but not at 0, where ReLU has its kink. */
export const AT: readonly number[] = [...HALF.map((x) => -x).toReversed(), ...HALF]

/** The outputs of both passes, as numbers. */
export const parseLayer = ({ forward, backward }: LayerData): LayerData => ({
  forward: parseNumbers(forward, AT.length),
  backward: parseNumbers(backward, AT.length),
})
