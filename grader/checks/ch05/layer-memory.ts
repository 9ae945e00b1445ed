import type { NdArray } from '#np'
import { callText } from '../call-text.ts'
import type { Contracts } from '../../course/contracts/index.ts'
import type { Random } from '../random.ts'
import type { Subject } from '../subject.ts'
import { roundTo2Digits } from '../round-to-2-digits.ts'

/** A layer that works on each element by itself. */
export interface ElementwiseLayer {
  forward(x: NdArray): NdArray
  backward(dout: NdArray): NdArray
}

type LayerSubject<Id extends 'ch05/relu' | 'ch05/sigmoid_layer'> = Subject<
  Id,
  { newLayer(own: Contracts[Id & keyof Contracts]): ElementwiseLayer }
>

/** Demands that backward goes by the last forward of the same layer, as often as it is called. */
export async function demandMemory<Id extends 'ch05/relu' | 'ch05/sigmoid_layer'>(
  subject: LayerSubject<Id>,
  className: 'Relu' | 'Sigmoid',
  random: Random,
  expectDx: (dx: unknown, x: NdArray, dout: NdArray) => void,
): Promise<void> {
  const [first, x, other] = [random.normal(4, 3), random.normal(2, 3), random.normal(2, 3)].map((a) =>
    a.map(roundTo2Digits),
  )
  const [dout, next] = [random.normal(2, 3).map(roundTo2Digits), random.normal(2, 3).map(roundTo2Digits)]
  const twice = await subject.with({ tried: callText(twiceText(className), [first, x, dout, next]) }).evaluate(
    (own, _np, first, x, dout, next) => {
      const layer = own.newLayer(own)
      layer.forward(first)
      layer.forward(x)
      return [layer.backward(dout), layer.backward(next)]
    },
    first,
    x,
    dout,
    next,
  )
  expectDx(twice[0], x, dout)
  expectDx(twice[1], x, next)

  const two = await subject.with({ tried: callText(twoText(className), [x, other, dout]) }).evaluate(
    (own, _np, x, other, dout) => {
      const [layer, another] = [own.newLayer(own), own.newLayer(own)]
      layer.forward(x)
      another.forward(other)
      return [layer.backward(dout), another.backward(dout)]
    },
    x,
    other,
    dout,
  )
  expectDx(two[0], x, dout)
  expectDx(two[1], other, dout)
}

// --- internal ---

// As a student would write it, with the layer's own name.
const twiceText = (className: string): string => `(own, np, first, x, dout, next) => {
  const layer = new ${className}()
  layer.forward(first)
  layer.forward(x)
  return [layer.backward(dout), layer.backward(next)]
}`

const twoText = (className: string): string => `(own, np, x, other, dout) => {
  const [layer, another] = [new ${className}(), new ${className}()]
  layer.forward(x)
  another.forward(other)
  return [layer.backward(dout), another.backward(dout)]
}`
