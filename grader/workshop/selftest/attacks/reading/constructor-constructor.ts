// tries: to make code from a text
// wall: realm
// says: ^returned: $
export function run(): string {
  const got: string[] = []
  try {
    if (([] as any).constructor.constructor('return process')()) got.push('Function')
  } catch {}
  try {
    if ((async () => {}).constructor('return process')()) got.push('AsyncFunction')
  } catch {}
  try {
    if ((function* () {}).constructor('return process')().next()) got.push('Generator')
  } catch {}
  try {
    if ((console.log as any).constructor('return process')()) got.push('console')
  } catch {}
  try {
    if ((0, eval)('process')) got.push('eval')
  } catch {}
  try {
    if (Function.prototype.constructor.bind(null, 'return 1')()()) got.push('bind')
  } catch {}
  return got.join()
}
