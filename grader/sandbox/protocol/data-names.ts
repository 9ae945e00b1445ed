import {
  getOwnPropertyDescriptor,
  getOwnPropertyNames,
  getPrototypeOf,
  includes,
  keys,
  objectPrototype,
  sourceOf,
} from './builtins.ts'

/**
 * The names under which an object holds data: those of its own, and for an object of somebody's class those of the getters of that class and
 * of what it extends. Undefined for what JavaScript brings along (a Map, a Date), whose data are elsewhere.
 */
export function dataNames(value: object): readonly string[] | undefined {
  const names = keys(value)
  for (let kind = getPrototypeOf(value) as object | null; kind && kind !== objectPrototype;) {
    if (!isOfClass(kind)) return undefined
    const members = getOwnPropertyNames(kind)
    for (let i = 0; i < members.length; i++)
      if (getOwnPropertyDescriptor(kind, members[i])?.get) names[names.length] = members[i]
    kind = getPrototypeOf(kind) as object | null
  }
  return names
}

// --- internal ---

function isOfClass(prototype: object): boolean {
  const made: unknown = getOwnPropertyDescriptor(prototype, 'constructor')?.value
  return typeof made === 'function' && !includes(sourceOf(made), '[native code]')
}
