// tries: to find something of Node by its name
// wall: realm
// says: ^returned: $
export function run(): string {
  const got: string[] = []
  try {
    if (typeof process !== 'undefined') got.push('process')
  } catch {}
  try {
    if (typeof require !== 'undefined') got.push('require')
  } catch {}
  try {
    if (typeof module !== 'undefined') got.push('module')
  } catch {}
  try {
    if (typeof Buffer !== 'undefined') got.push('Buffer')
  } catch {}
  try {
    if (typeof global !== 'undefined') got.push('global')
  } catch {}
  try {
    if (typeof fetch !== 'undefined') got.push('fetch')
  } catch {}
  try {
    if (typeof WebSocket !== 'undefined') got.push('WebSocket')
  } catch {}
  try {
    if (typeof setTimeout !== 'undefined') got.push('setTimeout')
  } catch {}
  try {
    if (typeof setImmediate !== 'undefined') got.push('setImmediate')
  } catch {}
  try {
    if (typeof queueMicrotask !== 'undefined') got.push('queueMicrotask')
  } catch {}
  try {
    if (typeof structuredClone !== 'undefined') got.push('structuredClone')
  } catch {}
  try {
    if (Reflect.ownKeys(performance).join() !== 'now,timeOrigin') got.push('performance')
  } catch {}
  try {
    if (typeof navigator !== 'undefined') got.push('navigator')
  } catch {}
  try {
    if (typeof crypto !== 'undefined') got.push('crypto')
  } catch {}
  try {
    if (typeof BroadcastChannel !== 'undefined') got.push('BroadcastChannel')
  } catch {}
  try {
    if (typeof MessageChannel !== 'undefined') got.push('MessageChannel')
  } catch {}
  try {
    if (typeof readSync !== 'undefined') got.push('readSync')
  } catch {}
  try {
    if (typeof read !== 'undefined') got.push('read')
  } catch {}
  try {
    if (typeof program !== 'undefined') got.push('program')
  } catch {}
  try {
    if (typeof __filename !== 'undefined') got.push('__filename')
  } catch {}
  try {
    if (typeof node_fs !== 'undefined') got.push('node_fs')
  } catch {}
  try {
    if (typeof node_vm !== 'undefined') got.push('node_vm')
  } catch {}
  return got.join()
}
