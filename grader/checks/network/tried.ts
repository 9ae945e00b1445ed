/** The training steps of a network as code: what a message shows where weights and batches are too many to be written down. */
export const triedSteps = (
  network: string,
  batch: number,
): string => `const { xTrain, tTrain } = loadMnist({ oneHotLabel: true })
const network = new TwoLayerNet(${network})
for (let i = 0; i < 3; i++) {
  const rows = np.random.choice(60000, ${batch})
  const [x, t] = [xTrain.take(rows), tTrain.take(rows)]
  const gradient = network.gradient(x, t)
  for (const name of ['W1', 'b1', 'W2', 'b2'] as const)
    network.params[name].subInPlace(gradient[name].mul(0.1))
  console.log(network.loss(x, t))
}`
