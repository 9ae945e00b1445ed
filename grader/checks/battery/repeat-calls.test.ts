import { runInThisContext } from 'node:vm'
import * as np from '#np'
import type { NdArray } from '#np'
import { describe, expect, it } from 'vitest'
import { type Repeated, type RepeatedCall, repeatText } from './repeat-calls.ts'

type Repeat = (subject: object, lib: typeof np, calls: readonly RepeatedCall[]) => Repeated

// As in a guest: from the text alone.
function repeated(subject: object, run: string, ...argsOfCalls: unknown[][]): Repeated {
  const repeat = runInThisContext(`'use strict';(${repeatText([run])})`) as Repeat
  return repeat(
    subject,
    np,
    argsOfCalls.map((args) => ({ run: 0, args, seed: 7 })),
  )
}

const summary = ({ seen }: Repeated): string[] =>
  seen.map(({ kind, by, of, path, call }) => `${call} ${kind} ${of}.${path.join('.')} by ${by}`)

const x = np.array([1, 2, 3])
const y = np.array([[1, 2]])
const F = '({ f }, np, ...args) => f(...args)'

describe('the repeated calls', () => {
  it('show nothing of a function that keeps to itself', () => {
    const f = (a: NdArray): NdArray => a.mul(2)
    expect(repeated({ f }, F, [x], [y])).toMatchObject({ values: [[x.mul(2)], [y.mul(2)]], seen: [] })
  })

  it('show an argument that is changed, by its place, as it was before and after', () => {
    const f = (_a: NdArray, data: { t: NdArray }): number => data.t.addInPlace(1).sum()
    const result = repeated({ f }, F, [x, { t: x }])
    expect(summary(result)).toEqual(['0 changed f.1.t by f'])
    expect(result.seen[0]).toMatchObject({ before: x, after: x.add(1), args: [x, undefined] })
    expect(x.data[0]).toBe(1)
  })

  it('say nothing of an argument that is put back before the call ends', () => {
    const f = (a: NdArray): number => {
      a.addInPlace(0.5)
      a.subInPlace(0.5)
      return a.sum()
    }
    expect(repeated({ f }, F, [x]).seen).toEqual([])
  })

  it('show a buffer that all calls of one size share, though each check looked at its result at once', () => {
    const buffer = np.zeros(3)
    const f = (a: NdArray): NdArray => {
      buffer.data.set(a.data)
      return buffer
    }
    const result = repeated({ f }, F, [x])
    expect(summary(result)).toEqual(['0 overwritten f. by f'])
    expect(result.seen[0]).toMatchObject({ before: x, after: np.array([3, 2, 1]) })
    expect(result.values).toEqual([[x]])
  })

  it('show a buffer of a function with several arguments, which keep their places where their numbers are turned', () => {
    const buffer = np.zeros(2)
    const f = (a: NdArray, row: NdArray): NdArray => {
      buffer.data.set(row.dot(a).data)
      return buffer
    }
    const matrix = np.array([
      [1, 2],
      [3, 4],
      [5, 6],
    ])
    expect(summary(repeated({ f }, F, [matrix, x]))).toEqual(['0 overwritten f. by f'])
  })

  it('show an object or a list that is filled anew, whose arrays and numbers are new each time', () => {
    const kept: Record<string, unknown> = {}
    const grads = (a: NdArray): object => Object.assign(kept, { W: a.mul(2), loss: a.sum() })
    expect(summary(repeated({ f: grads }, F, [np.array([1, 2, 4])]))).toEqual(['0 overwritten f.W by f'])
    const pair = [0, 0]
    const both = (dout: NdArray): number[] => Object.assign(pair, { 0: dout.data[0], 1: dout.data[0] })
    expect(summary(repeated({ f: both }, F, [x]))).toEqual(['0 overwritten f. by f'])
    const losses: number[] = []
    const history = (a: NdArray): object => ({ loss: (losses.push(a.data[0]), losses) })
    const [grown] = repeated({ f: history }, F, [x]).seen
    expect(grown).toMatchObject({ path: ['loss'], before: np.array([1]), after: np.array([1, 3]) })
  })

  it('show what was put in the place of an entry of the caller’s, and not one that was added', () => {
    const f = (data: { x: NdArray }, options: { steps?: number; rate?: number }): void => {
      data.x = data.x.div(2)
      options.steps = 10
      options.rate ??= 0.1
    }
    const { seen } = repeated({ f }, F, [{ x }, { steps: 3 }])
    expect(seen).toMatchObject([{ kind: 'changed', path: [0, 'x'], before: x, after: x.div(2) }])
    expect(repeated({ f }, F, [{ x: np.zeros(2) }, {}]).seen).toEqual([])
    expect(repeated({ f }, F, [{ x: np.zeros(2) }, { steps: 3 }]).seen).toMatchObject([{ before: 3, after: 10 }])
  })

  it('show each method that fills the result of another anew', () => {
    class Network {
      #kept = np.zeros(3)
      fill(a: NdArray): NdArray {
        this.#kept.data.set(a.data)
        return this.#kept
      }
      other(a: NdArray): void {
        this.#kept.data.set(a.mul(-1).data)
      }
    }
    const run = '({ Network }, np, a) => { const n = new Network(); n.fill(a); n.fill(a.mul(2)); n.other(a) }'
    expect(summary(repeated({ Network }, run, [x]))).toEqual([
      '0 overwritten fill. by fill',
      '0 overwritten fill. by other',
    ])
  })

  it('show what is left of the call before', () => {
    let last = 0
    const f = (a: NdArray): number => {
      const sum = a.data[0] + last
      last = a.data[0]
      return sum
    }
    const { values } = repeated({ f }, F, [x], [y])
    expect(values).toEqual([[2], [1]])
  })

  it('draw the same random numbers as the calls themselves', () => {
    const f = (): NdArray => np.random.rand(2).add(Math.random())
    const { values } = repeated({ f }, F, [], [])
    expect(values[0]).toEqual(values[1])
  })

  it('watch what an object was made with, and what was put into it', () => {
    class Layer {
      #calls = 0
      W: NdArray
      b = np.zeros(1)
      constructor(W: NdArray) {
        this.W = W
      }
      forward(a: NdArray): NdArray {
        this.#calls++
        return a.add(this.#calls)
      }
      backward(): void {
        this.W.subInPlace(1)
        this.b.subInPlace(1)
      }
    }
    const run = (put: string): string =>
      `({ Layer }, np, W, b) => { const layer = new Layer(W); ${put}; layer.forward(W); layer.backward() }`
    expect(summary(repeated({ Layer }, run(''), [x, y]))).toEqual(['0 changed constructor.0 by backward'])
    const put = run('layer.W = W.copy(); layer.b = b')
    expect(summary(repeated({ Layer }, put, [x, y]))).toEqual(['0 changed .W by backward'])
  })

  it('leave alone what a check itself changes, and what an object with functions holds', () => {
    const f = (a: NdArray): NdArray => a.mul(2)
    const check = '({ f }, np, a) => { const first = f(a); first.addInPlace(1); a.addInPlace(1); return f(a) }'
    expect(repeated({ f }, check, [x]).seen).toEqual([])
    const train = (network: { params: { W: NdArray } }): void => void network.params.W.addInPlace(1)
    const withNetwork = '({ train }, np, W) => train({ params: { W }, loss: () => 1 })'
    expect(repeated({ train }, withNetwork, [x]).seen).toEqual([])
  })

  it('leave a value out that did not come back, or is no data', () => {
    const f = (a: NdArray): unknown => {
      if (a.ndim > 1) throw new Error('no matrix')
      return { a, line: () => 1 }
    }
    expect(repeated({ f }, F, [x], [y]).values).toEqual([[], []])
  })
})
