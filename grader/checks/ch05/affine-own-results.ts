import { callText } from '../call-text.ts'
import { demandNothingLeft, overwritten } from '../demand-nothing-left.ts'
import type { Random } from '../random.ts'
import type { Subject } from '../subject.ts'
import { randomCase } from './affine-cases.ts'
import { REMEMBERS } from './layer-outputs.ts'

/** Demands that what forward or backward gave stays as it is when the layer, or another one, is called again. */
export async function demandOwnResults(
  subject: Subject<'ch05/affine'>,
  random: Random,
  method: 'forward' | 'backward',
): Promise<void> {
  const [one, two] = [randomCase(random, 3, 3, 3), randomCase(random, 3, 3, 3)]
  const after = await subject
    .with({ tried: callText(textOf(method), [one.W, one.b, one.x, one.dout, two.x, two.dout]) })
    .evaluate(
      ({ Affine }, np, one, two, method) => {
        const [layer, another] = [new Affine(one.W, one.b), new Affine(two.W, two.b)]
        const run = (it: typeof layer, { x, dout }: typeof one) => {
          const y = it.forward(x)
          return method === 'forward' ? y : it.backward(dout)
        }
        const late = run(layer, one)
        const fresh = new Affine(one.W.copy(), one.b.copy())
        const early = np.isNdArray(late) ? late.copy() : late
        run(another, two)
        return { late, early, second: run(layer, two), wanted: run(fresh, two) }
      },
      one,
      two,
      method,
    )
  if (method === 'forward') demandNothingLeft(after.second, after.wanted, REMEMBERS)
  demandNothingLeft(after.late, after.early, overwritten(method))
}

// --- internal ---

const textOf = (method: string): string => `(own, np, W, b, x, dout, nextX, nextDout) => {
  const layer = new Affine(W, b)
  const y = layer.forward(x)
  const result = ${method === 'forward' ? 'y' : 'layer.backward(dout)'}
  console.log(result)
  layer.forward(nextX)
  layer.backward(nextDout)
  return result
}`
