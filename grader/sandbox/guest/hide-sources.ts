/**
 * Hides the source of functions in a guest: with correct neighbours, `softmax.toString()` would be the solution. It returns only the
 * function's name.
 */
export function hideSources(prototype: { toString(this: object): string }): void {
  const sourceOf = Function.prototype.call.bind(prototype.toString) as (of: unknown) => string
  const nameOf = (of: object): string => {
    const name: unknown = Object.getOwnPropertyDescriptor(of, 'name')?.value
    return typeof name === 'string' ? name : ''
  }
  Object.defineProperty(prototype, 'toString', {
    value: function toString(this: object): string {
      sourceOf(this) // Throws if `this` is not a function, like the original.
      return `function ${nameOf(this)}() { [code] }`
    },
  })
}
