import { onesWhere } from './write.ts'

/** Functions of the book's code that are no exercise, and what computes the same. */
export const BOOK: Readonly<Record<string, (x: string) => string>> = {
  step_function: (x) => onesWhere(x, '> 0'),
  relu: (x) => `np.maximum(${x}, 0)`,
  identity_function: (x) => x,
  relu_grad: (x) => onesWhere(x, '> 0'),
  // The derivative is written with the output: of a1 that is z1.
  sigmoid_grad: (a) => {
    const z = /^a\d$/.test(a) ? a.replace('a', 'z') : `sigmoid(${a})`
    return `${z}.mul(np.sub(1, ${z}))`
  },
}

/** The book's name of one of its functions, also where it is spelled as names are here: sigmoidGrad. */
export const bookName = (name: string): string | undefined => {
  const own = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return Object.hasOwn(BOOK, own) ? own : undefined
}
