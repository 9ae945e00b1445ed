import type { NdArray } from '#np'
import { callText } from '../call-text.ts'
import type { Contracts } from '../../course/contracts/index.ts'
import { demand } from '../matchers.ts'
import { findMismatch } from '../mismatch.ts'
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

  const again = await subject.with({ tried: callText(againText(className), [x, other, dout]) }).evaluate(
    (own, _np, x, other, dout) => {
      const layer = own.newLayer(own)
      layer.forward(x)
      layer.backward(dout)
      layer.forward(other)
      return layer.backward(dout)
    },
    x,
    other,
    dout,
  )
  expectDx(again, other, dout)

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

/** Demands that the results of forward stay as they are when the layer, or another one, is called again. A wrong forward has been told already. */
export async function demandOwnOutputs<Id extends 'ch05/relu' | 'ch05/sigmoid_layer'>(
  subject: LayerSubject<Id>,
  className: 'Relu' | 'Sigmoid',
  random: Random,
): Promise<void> {
  const [x, other] = [random.normal(2, 3), random.normal(2, 3)].map((a) => a.map(roundTo2Digits))
  const after = await subject.with({ tried: callText(outputsText(className), [x, other]) }).evaluate(
    (own, np, x, other) => {
      const [layer, another] = [own.newLayer(own), own.newLayer(own)]
      const late = layer.forward(x)
      const early = np.isNdArray(late) ? late.copy() : late
      another.forward(other)
      layer.forward(other)
      return { late, early }
    },
    x,
    other,
  )
  demand(!findMismatch(after.late, after.early, {}), OVERWRITTEN, { expected: after.early, received: after.late })
}

// --- internal ---

const OVERWRITTEN = {
  en: 'A later call of forward changed what an earlier call had given: each result needs an array of its own.',
  ko: 'forward를 다시 호출했더니 앞서 돌려준 결과가 바뀌었습니다. 결과는 호출할 때마다 새 배열이어야 합니다.',
} as const

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

const againText = (className: string): string => `(own, np, x, other, dout) => {
  const layer = new ${className}()
  layer.forward(x)
  layer.backward(dout)
  layer.forward(other)
  return layer.backward(dout)
}`

const outputsText = (className: string): string => `(own, np, x, other) => {
  const layer = new ${className}()
  const y = layer.forward(x)
  console.log(y)
  new ${className}().forward(other)
  layer.forward(other)
  return y
}`
