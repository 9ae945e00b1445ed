// tries: to import an exercise that comes later
// refused: before anything of it runs
// on: ch04/two_layer_net
// says: imported|not export
export { TwoLayerNet } from '../ch05/two_layer_net.ts'
