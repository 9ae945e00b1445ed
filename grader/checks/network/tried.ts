/** The training steps of a network as code: what a message shows where the batches are too many to be written down. */
export function triedSteps(network: string, batches: string): string {
  return `declare const params: Record<'W1' | 'b1' | 'W2' | 'b2', np.NdArray>
declare const batches: [x: np.NdArray, t: np.NdArray][] // ${batches}
const network = new TwoLayerNet(${network})
const names = ['W1', 'b1', 'W2', 'b2'] as const
for (const name of names)
  network.params[name].data.set(params[name].data)
for (const [x, t] of batches) {
  const gradient = network.gradient(x, t)
  for (const name of names) {
    network.params[name].subInPlace(gradient[name].mul(0.1))
  }
}`
}
