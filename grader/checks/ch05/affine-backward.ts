import { findMismatch } from '../mismatch.ts'
import type { Random } from '../random.ts'
import type { Subject } from '../subject.ts'
import { type Case, edgeCase, goldenCases, randomCase, type Results, TOLERANCE } from './affine-cases.ts'

type AffineSubject = Subject<'ch05/affine'>

/** Whether no product of backward throws, whatever it gives: a forgotten transpose does, unless all matrices are square. */
export const backwardRuns = (subject: AffineSubject, random: Random): Promise<boolean> =>
  runBackward(subject, randomCase(random, 4, 3, 2)).then(
    () => true,
    () => false,
  )

/**
 * Demands that a layer that is right for square matrices is right for others; other mistakes are reported by their own
 * checks.
 */
export async function demandAnyShape(subject: AffineSubject, random: Random): Promise<void> {
  if (await backwardRuns(subject, random)) return
  const square = randomCase(random, 3, 3, 3)
  const own = await runBackward(subject, square)
  const isRight = GRADIENTS.every((name) => !findMismatch(own[name], square.wanted[name], TOLERANCE))
  if (isRight) await runBackward(subject, randomCase(random, 4, 3, 2))
}

/** What a backward is asked for. One forgotten transpose is told once: then what else it gives is asked for with square matrices. */
export async function backwardCases(subject: AffineSubject, random: Random): Promise<Case[]> {
  const square = [randomCase(random, 3, 3, 3), randomCase(random, 2, 2, 2)]
  if (!(await backwardRuns(subject, random))) return square
  return [...goldenCases(), randomCase(random, 4, 3, 2), randomCase(random, 1, 2, 3), edgeCase(random), ...square]
}

// --- internal ---

const GRADIENTS = ['dX', 'dW', 'db'] as const

const runBackward = (subject: AffineSubject, { W, b, x, dout }: Case): Promise<Omit<Results, 'y'>> =>
  subject.evaluate(
    ({ Affine }, _np, W, b, x, dout) => {
      const layer = new Affine(W, b)
      layer.forward(x)
      const dX = layer.backward(dout)
      return { dX, dW: layer.dW, db: layer.db }
    },
    ...([W, b, x, dout] as const),
  )
