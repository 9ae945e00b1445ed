// tries: to hand in the solution by importing it
// refused: before anything of it runs
// says: export
export { sigmoid } from '../../solutions/ch03/sigmoid.ts'
