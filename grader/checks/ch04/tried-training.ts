/** A call of `trainNeuralnet` as code: what a message shows where the network is a fake that keeps a record. */
export const triedTraining = (options?: string, rows?: number): string => `declare const network: TwoLayerNet
declare const data: MnistData${rows === undefined ? '' : ` // xTrain: (${rows}, 1)`}
console.log(trainNeuralnet(network, data${options === undefined ? '' : `, ${options}`}))`
