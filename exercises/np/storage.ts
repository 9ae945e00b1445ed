import type { Stored, Turned } from './kernels/dense.ts'
import { widen } from './kernels/dense.ts'
import type { LazyMatrix } from './kernels/lazy.ts'
import { workOut } from './kernels/simd/lazy.ts'
import { transpose } from './kernels/transpose.ts'

/** Where the numbers of an array lie. An array and its views share one cell, so that all of them see it change. */
export interface Storage {
  data: Stored
  /** Where they still lie turned: reading `data` turns them. */
  readonly turned?: Turned | undefined
  /** How they are computed: reading `data` evaluates them. */
  readonly lazy?: LazyMatrix | undefined
}

/** Numbers that are there when someone asks for them. Until then, a product can do with what they come of. */
export class WaitingStorage implements Storage {
  #turned: Turned | undefined
  #lazy: LazyMatrix | undefined
  #data: Stored | undefined

  constructor({ turned, lazy }: Pick<Storage, 'turned' | 'lazy'>) {
    this.#turned = turned
    this.#lazy = lazy
  }

  get turned(): Turned | undefined {
    return this.#turned
  }

  get lazy(): LazyMatrix | undefined {
    return this.#lazy
  }

  get data(): Stored {
    if (this.#turned) this.#data = transpose(this.#turned).data
    else if (this.#lazy) this.#data = workOut(this.#lazy)
    this.#turned = undefined
    this.#lazy = undefined
    return this.#data as Stored
  }

  set data(data: Stored) {
    this.#data = data
    this.#turned = undefined
    this.#lazy = undefined
  }
}

/** The cell's numbers in double precision. Numbers kept otherwise (the pixels) are converted once, for all who share them. */
export function float64Of(storage: Storage): Float64Array {
  const data = widen(storage.data)
  storage.data = data
  return data
}
