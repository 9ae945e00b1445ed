import { callText } from '../call-text.ts'
import { demandNothingLeft, overwritten } from '../demand-nothing-left.ts'
import type { Random } from '../random.ts'
import { roundTo2Digits } from '../round-to-2-digits.ts'
import type { LayerSubject } from './layer-memory.ts'

/**
 * Demands that forward goes by its own x after it was called with another, and that its results stay as they are when the layer, or another one,
 * is called again. A wrong forward has been told already.
 */
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
      const wanted = another.forward(other.copy())
      return { late, early, second: layer.forward(other.copy()), wanted }
    },
    x,
    other,
  )
  demandNothingLeft(after.second, after.wanted, REMEMBERS)
  demandNothingLeft(after.late, after.early, overwritten('forward'))
}

/** What a layer is told that goes on with the x of the call before. */
export const REMEMBERS = {
  en: 'After forward was called with another x, it gives something else than a new layer does: each call has to work with the x that it is given.',
  ko: 'forward를 다른 x로 호출한 뒤에는 새 계층과 다른 결과가 나옵니다. forward는 호출할 때마다 그때 받은 x로 계산해야 합니다.',
} as const

// --- internal ---

// As a student would write it, with the layer's own name.
const outputsText = (className: string): string => `(own, np, x, other) => {
  const layer = new ${className}()
  const y = layer.forward(x)
  console.log(y)
  console.log(new ${className}().forward(other), layer.forward(other))
  return y
}`
