import * as np from '#np'
import type { NdArray } from '#np'
import { callText } from '../call-text.ts'
import { demandNothingLeft } from '../demand-nothing-left.ts'
import type { Subject } from '../subject.ts'
import { setW } from './simple-net-cases.ts'

/** Demands that a loss is that of its own x and t, whatever loss and predict were asked before. */
export async function demandLossRemembersNothing(subject: Subject<'ch04/simple_net'>, W: NdArray): Promise<void> {
  const [x, t, otherX, otherT] = [
    [0.6, 0.9],
    [0, 0, 1],
    [-0.4, 0.2],
    [0, 1, 0],
  ].map((numbers) => np.array(numbers))
  const { afterLoss, afterPredict, wanted } = await subject
    .with({ tried: callText(LOSS_TEXT, [W, x, t, otherX, otherT]), given: { setW } })
    .evaluate(
      ({ SimpleNet, setW }, _np, W, x, t, otherX, otherT) => {
        const [net, fresh] = [new SimpleNet(), new SimpleNet()]
        for (const it of [net, fresh]) setW(it, W)
        net.loss(otherX.copy(), otherT.copy())
        const afterLoss = net.loss(x.copy(), t.copy())
        net.predict(otherX.copy())
        return { afterLoss, afterPredict: net.loss(x.copy(), t.copy()), wanted: fresh.loss(x.copy(), t.copy()) }
      },
      W,
      x,
      t,
      otherX,
      otherT,
    )
  if (Number.isNaN(wanted)) return
  // Orders of the sums in a loss differ by a few 1e-16.
  for (const received of [afterLoss, afterPredict]) demandNothingLeft(received, wanted, SAYS, { atol: 1e-12 })
}

// --- internal ---

const LOSS_TEXT = `(own, np, W, x, t, otherX, otherT) => {
  const net = new SimpleNet()
  net.W.data.set(W.data)
  net.loss(otherX, otherT)
  console.log(net.loss(x, t))
  net.predict(otherX)
  return net.loss(x, t)
}`

const SAYS = {
  en: 'After loss or predict was called with another x, loss gives something else than a new net with the same W.',
  ko: 'loss나 predict를 다른 x로 호출한 뒤에는 loss가 W가 같은 새 신경망과 다른 값을 돌려줍니다.',
} as const
