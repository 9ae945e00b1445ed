/**
 * A function's text is nobody's business in a guest: over correct neighbours, `softmax.toString()` would be the solution. What
 * prints says the function's name.
 */
export function hideSources(prototype: { toString(this: object): string }): void {
  const sourceOf = Function.prototype.call.bind(prototype.toString) as (of: unknown) => string
  const nameOf = (of: object): string => {
    const name: unknown = Object.getOwnPropertyDescriptor(of, 'name')?.value
    return typeof name === 'string' ? name : ''
  }
  Object.defineProperty(prototype, 'toString', {
    value: function toString(this: object): string {
      sourceOf(this) // Throws where `this` is no function, as it always did.
      return `function ${nameOf(this)}() { [code] }`
    },
  })
}
