import type { SavedNetwork } from './params-file.ts'
import type { Run } from './run.ts'

/** The network that a run leaves, with the iterations before it counted in; undefined where its parameters are no numbers any more, and so of no use to anybody. */
export function learntNetwork({ history, learnt }: Run, iterationsBefore: number): SavedNetwork | undefined {
  const usable = learnt && Object.values(learnt.params).every(({ data }) => data.every(Number.isFinite))
  if (!usable) return undefined
  const { chapter, hiddenSize } = history.plan
  const { W1, b1, W2, b2 } = learnt.params
  return { chapter, hiddenSize, iterations: iterationsBefore + learnt.iteration, params: { W1, b1, W2, b2 } }
}
