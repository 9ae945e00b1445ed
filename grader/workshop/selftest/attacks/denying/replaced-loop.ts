// tries: to break the loop that serves the calls
// wall: realm
// says: ^returned: $|^exited|^timed-out|^unsendable|^threw
export function run(): string {
  Function.prototype.call = Function.prototype.apply = () => { throw new Error('no') }
  Object.defineProperty(Object.prototype, 'code', { get: () => 'EAGAIN' })
  Uint8Array.prototype.subarray = () => { throw new Error('no') }
  Object.defineProperty(Uint8Array.prototype, 'length', { get: () => 0 })
  return ''
}
