// tries: to pass all of a neighbour on
// on: ch03/softmax
// says: sigmoid|export
export * from './sigmoid.ts'
