// tries: to have the type checker quote a file
// says: .
/// <reference path="{{CANARY}}" />
/// <reference types="{{CANARY}}" />
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return x
}
