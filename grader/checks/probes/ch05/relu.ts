import type { Contracts } from '../../../course/contracts/index.ts'
import type { Probe } from '../ask-probes.ts'
import { elementwiseProbes } from '../elementwise-layer.ts'

/** Those of a layer that works on each element by itself. */
export const probes: readonly Probe<'ch05/relu'>[] = elementwiseProbes<'ch05/relu'>((subject) =>
  subject.with({ given: { newLayer: ({ Relu }: Contracts['ch05/relu']) => new Relu() } }),
)
