import type { Contracts } from '../../course/contracts/index.ts'

/** What is asked of a network, in either chapter. */
export type Network = InstanceType<Contracts['ch04/two_layer_net']['TwoLayerNet']>

/** A network that is none, for the guest: what no answer is given to, it answers with what it was handed or with a number. */
export function fakeNetwork(params: Network['params'], answers: Partial<Network>): Network {
  return {
    params,
    predict: (x) => x,
    loss: () => 1,
    accuracy: () => 0.5,
    gradient: () => params,
    numericalGradient: () => params,
    ...answers,
  }
}
