import type { Contracts } from '../../../course/contracts/index.ts'
import type { Probe } from '../ask-probes.ts'
import { elementwiseProbes } from '../elementwise-layer.ts'

/** Those of a layer that works on each element by itself. */
export const probes: readonly Probe<'ch05/sigmoid_layer'>[] = elementwiseProbes<'ch05/sigmoid_layer'>((subject) =>
  subject.with({ given: { newLayer: ({ Sigmoid }: Contracts['ch05/sigmoid_layer']) => new Sigmoid() } }),
)
