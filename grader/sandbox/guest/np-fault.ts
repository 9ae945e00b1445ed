import type { NpFault } from '../protocol/envelopes.ts'

/** The data of an error of `#np`, copied value by value: whatever else hangs on an error stays here. */
export function faultOf(error: Error): NpFault | undefined {
  const { np } = error as { np?: Partial<NpFault> }
  if (typeof np !== 'object' || typeof np?.code !== 'string' || typeof np.values !== 'object') return undefined
  const values = { __proto__: null } as unknown as Record<string, NpFault['values'][string]>
  for (const name of Object.keys(np.values)) {
    const value: unknown = np.values[name]
    if (typeof value === 'number' || typeof value === 'boolean') values[name] = value
    else if (typeof value === 'string') values[name] = value.slice(0, 200)
    else if (Array.isArray(value)) values[name] = value.slice(0, 8).map(Number)
  }
  return { code: np.code.slice(0, 40), values }
}
