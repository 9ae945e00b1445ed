import { sigmoid } from '../ch03/sigmoid.ts'
import type { NdArray } from '#np'

// The output once more in backward; 1 - h(x) is h(-x).
export class Sigmoid {
  private x?: NdArray
  forward = (x: NdArray): NdArray => sigmoid((this.x = x.copy()))
  backward = (dout: NdArray): NdArray => sigmoid(this.x!).mul(sigmoid(this.x!.neg())).mul(dout)
}
