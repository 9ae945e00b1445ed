// tries: to pass all of a neighbour on
// refused: before anything of it runs
// on: ch03/softmax
// says: sigmoid|export
export * from './sigmoid.ts'
