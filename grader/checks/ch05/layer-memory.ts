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

/** A subject with a helper that makes one of its layers. */
export type LayerSubject<Id extends 'ch05/relu' | 'ch05/sigmoid_layer'> = Subject<
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

  const late = await subject.with({ tried: callText(lateText(className), [x, dout]) }).evaluate(
    (own, _np, x, dout) => {
      const [layer, control] = [own.newLayer(own), own.newLayer(own)]
      const given = x.copy()
      layer.forward(given)
      given.mulInPlace(-2)
      control.forward(x)
      return { dx: layer.backward(dout), wanted: control.backward(dout) }
    },
    x,
    dout,
  )
  demand(!findMismatch(late.dx, late.wanted, {}), ONLY_A_NAME, { expected: late.wanted, received: late.dx })
}

/** What a layer is told that looks at the x of forward once more in backward. */
export const ONLY_A_NAME = {
  en: 'After forward the caller changed its x, and backward gives something else: what backward needs has to be remembered at forward, for a second name for x changes with it.',
  ko: 'forward 뒤에 호출한 쪽에서 x를 바꾸었더니 backward의 결과가 달라집니다. backward에 필요한 것은 forward에서 기억해 두어야 합니다. x에 이름만 하나 더 붙이면 x와 함께 바뀝니다.',
} as const

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

const lateText = (className: string): string => `(own, np, x, dout) => {
  const layer = new ${className}()
  layer.forward(x)
  x.mulInPlace(-2)
  return layer.backward(dout)
}`

const againText = (className: string): string => `(own, np, x, other, dout) => {
  const layer = new ${className}()
  layer.forward(x)
  layer.backward(dout)
  layer.forward(other)
  return layer.backward(dout)
}`
