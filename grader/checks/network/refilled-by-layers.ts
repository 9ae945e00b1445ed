import type * as NumPy from '#np'

/**
 * The names under which a gradient gives an array that a layer of the network may fill anew at its next backward, for the guest: the layer's
 * own dW or db; or an array of which nothing tells whose it is, where the network shows no layer.
 */
export function refilledByLayers(np: typeof NumPy, network: object, gradient: unknown): string[] {
  const ofLayers = new Set<unknown>()
  const ofNetwork = new Set<unknown>()
  const known = new Set<unknown>()
  let layers = 0
  const collect = (value: unknown, isLayers: boolean, depth: number): void => {
    if (np.isNdArray(value)) return void (isLayers ? ofLayers : ofNetwork).add(value.data)
    if (typeof value !== 'object' || value === null || known.has(value) || depth > 6) return
    known.add(value)
    if ('dW' in value) layers++
    const isMany = value instanceof Map || value instanceof Set
    for (const item of isMany ? [...value.values()] : []) collect(item, false, depth + 1)
    for (const [key, item] of Object.entries(value)) collect(item, key === 'dW' || key === 'db', depth + 1)
  }
  collect(network, false, 0)
  return Object.entries(gradient as object).flatMap(([name, array]) => {
    const { data } = array as NumPy.NdArray
    return ofLayers.has(data) || (layers === 0 && !ofNetwork.has(data)) ? [name] : []
  })
}
