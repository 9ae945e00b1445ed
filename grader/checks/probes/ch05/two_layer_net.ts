import type { Probe } from '../ask-probes.ts'
import { networkProbes } from '../network.ts'

/** Those of a network. */
export const probes: readonly Probe<'ch05/two_layer_net'>[] = networkProbes()
