// Numbers that the book's own Python code gives; each file names its source.
import activations from './activations.json' with { type: 'json' }
import descents from './gradient_descent.json' with { type: 'json' }
import layers from './layers_ch05.json' with { type: 'json' }
import losses from './losses.json' with { type: 'json' }
import trajectory from './mnist_trajectory.json' with { type: 'json' }
import numericalDiff from './numerical_diff.json' with { type: 'json' }
import gradients from './numerical_gradient.json' with { type: 'json' }
import simpleNet from './simplenet.json' with { type: 'json' }
import twoLayerNet from './twolayernet_ch04.json' with { type: 'json' }
import layeredNet from './twolayernet_ch05.json' with { type: 'json' }
import type { ParamLists } from '../network/params.ts'

/** A number or nested lists of numbers, as NumPy's `tolist` writes an array. */
type Numbers = number | Numbers[]

interface ActivationCase {
  readonly in: { readonly x: Numbers[] }
  readonly out: { readonly y: Numbers[] }
}

interface LossCase {
  readonly in: { readonly y: number[]; readonly t: number[] }
  readonly out: { readonly loss: number }
}

interface DerivativeCase {
  readonly in: { readonly expr: string; readonly x: number }
  readonly out: { readonly d: number }
  readonly atol: number
}

interface TangentCase {
  readonly in: { readonly expr: string; readonly x: number; readonly t: number[] }
  readonly out: { readonly y: number[] }
  readonly atol: number
}

interface GradientCase {
  readonly in: { readonly x: number[] }
  readonly out: { readonly grad: number[] }
  /** What mathematics gives. */
  readonly exact: number[]
  readonly atol: number
}

interface DescentCase {
  readonly in: { readonly init: number[]; readonly lr: number; readonly step_num: number }
  readonly out: { readonly x: number[]; readonly history: number[][] }
  readonly atol: number
}

interface SimpleNetCase {
  readonly in: { readonly W: number[][]; readonly x: number[]; readonly t: number[] }
  readonly out: { readonly predict: number[]; readonly loss: number }
  /** What mathematics gives. */
  readonly grad_exact: number[][]
}

interface NetworkCase {
  readonly in: {
    readonly params: ParamLists
    readonly x: number[][]
    readonly t: number[][]
    /** The same as class numbers. */
    readonly t_labels: number[]
  }
  readonly out: {
    readonly predict: number[][]
    readonly loss: number
    readonly accuracy: number
    readonly grad: ParamLists
    readonly num: ParamLists
    /** Of `grad` and `num`, for each parameter. */
    readonly mean_abs_diff: Readonly<Record<'W1' | 'b1' | 'W2' | 'b2', number>>
  }
  readonly num_atol: number
}

interface TrajectoryCase {
  readonly out: { readonly loss_before: Readonly<Record<string, number>> }
}

/** One node of a computational graph: two numbers in, one out, and back. */
interface NodeCase {
  readonly in: { readonly x: number; readonly y: number; readonly dout: number }
  readonly out: { readonly out: number; readonly dx: number; readonly dy: number }
}

/** The book's shopping: apples, or apples and oranges. */
interface ApplesCase {
  readonly in: { readonly apple: number; readonly apple_num: number; readonly tax: number }
  readonly out: Record<'price' | 'dapple' | 'dapple_num' | 'dtax', number>
}

interface OrangesCase {
  readonly in: ApplesCase['in'] & { readonly orange: number; readonly orange_num: number }
  readonly out: ApplesCase['out'] & Record<'all_price' | 'dall_price' | 'dorange' | 'dorange_num', number>
}

/** A layer that works element by element. */
interface ElementwiseCase {
  readonly in: { readonly x: number[][]; readonly dout: number[][] }
  readonly out: { readonly y: number[][]; readonly dx: number[][] }
}

interface AffineCase {
  readonly in: Record<'x' | 'dout' | 'W', number[][]> & { readonly b: number[] }
  readonly out: Record<'y' | 'dx' | 'dW', number[][]> & { readonly db: number[] }
}

interface SoftmaxWithLossCase {
  readonly in: { readonly x: number[][]; readonly t: number[] | number[][] }
  readonly out: { readonly loss: number; readonly dx: number[][] }
}

/** The cases of those ids, from one family. */
export const golden = {
  activations: (...ids: string[]): ActivationCase[] => pick(activations.cases, ids),
  losses: (...ids: string[]): LossCase[] => pick(losses.cases, ids),
  nodes: (...ids: string[]): NodeCase[] => pick(layers.cases, ids),
  apples: (...ids: string[]): ApplesCase[] => pick(layers.cases, ids),
  oranges: (...ids: string[]): OrangesCase[] => pick(layers.cases, ids),
  elementwise: (...ids: string[]): ElementwiseCase[] => pick(layers.cases, ids),
  affines: (...ids: string[]): AffineCase[] => pick(layers.cases, ids),
  softmaxWithLoss: (...ids: string[]): SoftmaxWithLossCase[] => pick(layers.cases, ids),
  numericalDiffs: (...ids: string[]): DerivativeCase[] => pick(numericalDiff.cases, ids),
  tangents: (...ids: string[]): TangentCase[] => pick(numericalDiff.cases, ids),
  gradients: (...ids: string[]): GradientCase[] => pick(gradients.cases, ids),
  descents: (...ids: string[]): DescentCase[] => pick(descents.cases, ids),
  simpleNet: (...ids: string[]): SimpleNetCase[] => pick(simpleNet.cases, ids),
  networks: (...ids: string[]): NetworkCase[] => pick(twoLayerNet.cases, ids),
  layeredNetworks: (...ids: string[]): NetworkCase[] => pick(layeredNet.cases, ids),
  /** Losses of the book's network on MNIST before update 0, 1, … of a training that any language can repeat. */
  trajectory: (id: 'train_ch04/random/000' | 'train_ch05/random/000'): Readonly<Record<string, number>> =>
    pick<TrajectoryCase>(trajectory.cases, [id])[0].out.loss_before,
}

// --- internal ---

function pick<Case>(cases: readonly { id: string }[], ids: readonly string[]): Case[] {
  return ids.map((id) => {
    const found = cases.find((one) => one.id === id)
    if (!found) throw new Error(`internal: there is no golden case ${id}`)
    return found as Case
  })
}
