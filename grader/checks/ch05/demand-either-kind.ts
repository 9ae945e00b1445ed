import * as np from '#np'
import { callText } from '../call-text.ts'
import { demandNothingLeft } from '../demand-nothing-left.ts'
import { findMismatch } from '../mismatch.ts'
import type { Random } from '../random.ts'
import type { Subject } from '../subject.ts'
import { randomCase, withOtherLabels } from './softmax-with-loss-cases.ts'

/** Demands that a layer takes labels of the one kind after those of the other. What is wrong for a new layer, or after labels of the same kind, has been told already. */
export async function demandEitherKind(subject: Subject<'ch05/softmax_with_loss'>, random: Random): Promise<void> {
  const one = randomCase(random, 3, 3)
  const other = withOtherLabels(one)
  for (const oneHotFirst of [true, false]) {
    const tried = callText(TEXT, [
      one.x,
      oneHotFirst ? one.t : np.array(one.labels),
      other.x,
      oneHotFirst ? np.array(other.labels) : other.t,
    ])
    const { used, fresh, control } = await subject.with({ tried }).evaluate(
      ({ SoftmaxWithLoss }, np, one, other, oneHotFirst) => {
        const run = (layer: InstanceType<typeof SoftmaxWithLoss>, { x, t, labels }: typeof one, oneHot: boolean) => {
          const loss = layer.forward(x.copy(), oneHot ? t.copy() : np.array(labels))
          return { loss, dx: layer.backward(1) }
        }
        const [layer, control] = [new SoftmaxWithLoss(), new SoftmaxWithLoss()]
        run(layer, one, oneHotFirst)
        run(control, one, !oneHotFirst)
        const [used, fresh, remembering] = [layer, new SoftmaxWithLoss(), control].map((it) =>
          run(it, other, !oneHotFirst),
        )
        return { used, fresh, control: remembering }
      },
      one,
      other,
      oneHotFirst,
    )
    for (const part of ['loss', 'dx'] as const) {
      if (findMismatch(control[part], fresh[part], SAME)) continue
      demandNothingLeft(used[part], fresh[part], SAYS, SAME)
    }
  }
}

// --- internal ---

const SAME = { atol: 1e-12 }

const SAYS = {
  en: 'After a call with labels of one kind (one-hot rows or class numbers), the layer gives something else for the other kind than a new one does.',
  ko: '한 종류의 레이블(원-핫 인코딩 또는 클래스 번호)로 호출한 다음 다른 종류로 호출하면 값이 달라집니다. 어느 종류인지는 호출할 때마다 확인해야 합니다.',
} as const

const TEXT = `(own, np, x, t, otherX, otherT) => {
  const layer = new SoftmaxWithLoss()
  layer.forward(x, t)
  layer.forward(otherX, otherT)
  return layer.backward(1)
}`
