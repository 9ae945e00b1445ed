import type { Stored, Turned } from './kernels/dense.ts'
import { widen } from './kernels/dense.ts'
import { transpose } from './kernels/transpose.ts'

/** Where the numbers of an array lie. An array and its views share one cell, so that all of them see it change. */
export interface Storage {
  data: Stored
  /** Where they still lie turned: reading `data` turns them. */
  readonly turned?: Turned | undefined
}

/** The transpose of pixels, which lie where they lie until someone asks for the numbers: a product does not. */
export class TurnedStorage implements Storage {
  #turned: Turned | undefined
  #data: Stored

  constructor(turned: Turned) {
    this.#turned = turned
    this.#data = turned.data
  }

  get turned(): Turned | undefined {
    return this.#turned
  }

  get data(): Stored {
    if (this.#turned) this.#data = transpose(this.#turned).data
    this.#turned = undefined
    return this.#data
  }

  set data(data: Stored) {
    this.#data = data
    this.#turned = undefined
  }
}

/** The cell's numbers in double precision. Numbers kept otherwise (the pixels) are converted once, for all who share them. */
export function float64Of(storage: Storage): Float64Array {
  const data = widen(storage.data)
  storage.data = data
  return data
}
