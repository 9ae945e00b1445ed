import type { NdArray } from '#np'

// The book's code: a mask of booleans, a copy, and zeros where the mask is true; dout is copied first.
export class Relu {
  mask: boolean[] | null = null

  forward(x: NdArray): NdArray {
    this.mask = Array.from(x.data, (value) => value <= 0)
    return this.zeroed(x)
  }

  backward(dout: NdArray): NdArray {
    return this.zeroed(dout)
  }

  private zeroed(x: NdArray): NdArray {
    const out = x.copy()
    this.mask?.forEach((isMasked, i) => {
      if (isMasked) out.data[i] = 0
    })
    return out
  }
}
