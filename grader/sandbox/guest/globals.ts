/** The global names of ECMAScript: the only ones that a submission sees. */
const ECMASCRIPT = new Set(
  (
    'globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI ' +
    'encodeURIComponent escape unescape AggregateError Array ArrayBuffer AsyncDisposableStack BigInt BigInt64Array BigUint64Array Boolean ' +
    'DataView Date DisposableStack Error EvalError FinalizationRegistry Float16Array Float32Array Float64Array Function Int8Array Int16Array ' +
    'Int32Array Intl Iterator Map Number Object Promise Proxy RangeError ReferenceError RegExp Set SharedArrayBuffer String SuppressedError ' +
    'Symbol SyntaxError Temporal TypeError URIError Uint8Array Uint8ClampedArray Uint16Array Uint32Array WeakMap WeakRef WeakSet Atomics JSON ' +
    'Math Reflect WebAssembly'
  ).split(' '),
)

/** Removes everything from the realm that is not the language itself: `process`, `require`, timers, the network. */
export function removeGlobals(realm: object): void {
  for (const key of Reflect.ownKeys(realm))
    if (typeof key === 'symbol' ? key !== Symbol.toStringTag : !ECMASCRIPT.has(key)) Reflect.deleteProperty(realm, key)
}
