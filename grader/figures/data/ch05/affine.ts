import type { Subject } from '../../../checks/subject.ts'
import { parseEntry, parseNumbers, parseShape } from '../parse.ts'

/** A batch of two samples, three inputs and two outputs. */
export const X = [
  [1, -2, 0.5],
  [0.4, 1.5, -1],
] as const
export const W = [
  [0.8, -0.3],
  [0.2, 1.1],
  [-0.6, 0.9],
] as const
export const B = [0.5, -0.7] as const
export const DOUT = [
  [1, -0.5],
  [0.3, 2],
] as const

/** The outputs of the layer, with their number of values. */
export const PARTS = { y: 4, dx: 6, dW: 6, db: 2 } as const

type Part = keyof typeof PARTS

/** All outputs, number by number, and their shapes. */
export interface AffineData extends Readonly<Record<Part, readonly (number | null)[]>> {
  readonly shapes: Readonly<Record<Part, readonly number[]>>
}

/** Requests all outputs of the student's layer, forward and backward. */
export async function collectAffine(subject: Subject<'ch05/affine'>): Promise<AffineData> {
  const found = await subject.evaluate(
    ({ Affine }, np, x, w, b, dout) => {
      const layer = new Affine(np.array(w), np.array(b))
      const y = layer.forward(np.array(x))
      const dx = layer.backward(np.array(dout))
      const shapes = { y: y.shape, dx: dx.shape, dW: layer.dW.shape, db: layer.db.shape }
      const flat = { y: Array.from(y.data), dx: Array.from(dx.data) }
      return { ...flat, dW: Array.from(layer.dW.data), db: Array.from(layer.db.data), shapes }
    },
    X.map((row) => [...row]),
    W.map((row) => [...row]),
    [...B],
    DOUT.map((row) => [...row]),
  )
  const part = (name: Part): (number | null)[] => parseNumbers(parseEntry(found, name), PARTS[name])
  const shapes = parseEntry(found, 'shapes')
  const shape = (name: Part): number[] => parseShape(parseEntry(shapes, name))
  return {
    y: part('y'),
    dx: part('dx'),
    dW: part('dW'),
    db: part('db'),
    shapes: { y: shape('y'), dx: shape('dx'), dW: shape('dW'), db: shape('db') },
  }
}
