import * as np from '#np'
import type { NdArray } from '#np'
import { plainCopy } from '../battery/plain-copy.ts'
import { callText } from '../call-text.ts'
import type { Localized } from '../../model/localized.ts'
import { demandNothingLeft, overwritten } from '../demand-nothing-left.ts'
import { findMismatch } from '../mismatch.ts'
import { josa } from '../../text/josa.ts'
import type { Random } from '../random.ts'
import type { Subject } from '../subject.ts'
import { NAMES } from './params.ts'
import { refilledByLayers } from './refilled-by-layers.ts'
import { SETS_PARAMS, setParams } from './set-params.ts'

type Method = 'predict' | 'loss' | 'accuracy' | 'gradient' | 'numericalGradient'

/** Demands that a method gives for a batch what it gives on a new network, whatever the batch before, and leaves earlier results alone. */
export async function demandNoMemory(
  subject: Subject<'ch04/two_layer_net'> | Subject<'ch05/two_layer_net'>,
  method: Method,
  random: Random,
  { layersMayRefill = false, otherSizes = true } = {},
): Promise<void> {
  const networks = subject as Subject<'ch04/two_layer_net'>
  const at = layersMayRefill
    ? networks.with({ given: { excusedIn: refilledByLayers } })
    : networks.with({ given: { excusedIn: nothingExcused } })
  const params = { W1: random.normal(3, 4), b1: random.normal(4), W2: random.normal(4, 2), b2: random.normal(2) }
  const one = { x: random.normal(3, 3), t: np.array([0, 1, 0, 1, 0, 1]).reshape(3, 2) }
  const same = { x: random.normal(3, 3), t: np.array([1, 0, 0, 1, 0, 1]).reshape(3, 2) }
  const fewer = { x: random.normal(2, 3), t: np.array([1, 0, 0, 1]).reshape(2, 2) }
  for (const other of otherSizes ? [same, fewer] : [same]) {
    const after = await at
      .with({
        tried: callText(textOf(method), [params, one, other]),
        given: { setParams, plainCopy },
      })
      .evaluate(
        ({ TwoLayerNet, setParams, plainCopy, excusedIn }, np, method, params, one, other) => {
          const [network, fresh, control] = [1, 2, 3].map(() => new TwoLayerNet(3, 4, 2))
          for (const it of [network, fresh, control]) setParams(it, params)
          const late: unknown = network[method](one.x.copy(), one.t.copy())
          const early = plainCopy(np, late)
          // What predict remembers of its last batch, gradient must not take for this one's. One that throws has been told already.
          try {
            network.predict(one.x.copy())
          } catch {}
          const [second, wanted, alike] = [network, fresh, control].map((it) =>
            it[method](other.x.copy(), other.t.copy()),
          )
          const ofLoss = method === 'numericalGradient' ? [network, fresh] : []
          const losses = ofLoss.map((it) => it.loss(other.x.copy(), other.t.copy()))
          const excused = late === second ? [] : excusedIn(np, network, late)
          return { early, late, second, wanted, alike, losses, ...(excused.length > 0 && { excused }) }
        },
        method,
        params,
        one,
        other,
      )
    // The slopes of a loss that remembers are its own: that has been told already. Where two new networks differ, they do not look at their
    // parameters: that is told by the check on them.
    const isOther = after.losses[0] !== after.losses[1] || !areSame(after.wanted, after.alike)
    if (!isOther) demandSame(after.second, after.wanted, afterAnotherBatch(method))
    demandKept(after, overwritten(method, typeof after.early === 'object' && !np.isNdArray(after.early)))
  }
}

// --- internal ---

const nothingExcused: typeof refilledByLayers = () => []

function demandSame(received: unknown, expected: unknown, says: Localized): void {
  const [got, wanted] = [partsOf(received), partsOf(expected)]
  wanted.forEach((part, i) => demandNothingLeft(got[i], part, says))
}

function demandKept(
  { late, early, excused = [] }: { late: unknown; early: unknown; excused?: readonly string[] },
  says: Localized,
): void {
  if (excused.length === 0) return demandSame(late, early, says)
  const theirs = early as Readonly<Record<string, unknown>>
  const put = Object.fromEntries(NAMES.filter((name) => excused.includes(name)).map((name) => [name, theirs[name]]))
  demandSame({ ...(late as object), ...put }, early, says)
}

const areSame = (received: unknown, expected: unknown): boolean => {
  const got = partsOf(received)
  return partsOf(expected).every((part, i) => !findMismatch(got[i], part, {}))
}

/** The numbers of a result: those of a gradient under each name. */
function partsOf(result: unknown): (number | NdArray)[] {
  if (typeof result === 'number' || np.isNdArray(result)) return [result]
  return NAMES.map((name) => (result as Readonly<Record<string, NdArray>>)[name])
}

const textOf = (method: Method): string => `(own, np, params, one, other) => {
  const network = new TwoLayerNet(3, 4, 2)
  ${SETS_PARAMS}
  const first = network.${method}(one.x${method === 'predict' ? '' : ', one.t'})
  network.predict(one.x)
  console.log(network.${method}(other.x${method === 'predict' ? '' : ', other.t'}))
  return first
}`

const afterAnotherBatch = (method: Method): Localized => ({
  en: `After predict and ${method} were called with another batch, ${method} gives something else than on a new network with the same parameters.`,
  ko: `predict와 ${josa(method, '을/를')} 다른 배치로 호출한 뒤에는, ${josa(method, '이/가')} 매개변수가 같은 새 신경망과 다른 값을 돌려줍니다.`,
})
