// tries: to pass a neighbour on as its own
// refused: before anything of it runs
// on: ch03/softmax
// says: sigmoid|export
export { sigmoid as softmax } from './sigmoid.ts'
