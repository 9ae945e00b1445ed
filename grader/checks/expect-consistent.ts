import { expect } from 'vitest'
import { type Expected, findMismatch, type Tolerance } from './mismatch.ts'
import { widened } from './widened.ts'

/**
 * Demands what follows from other results of the student's, so that a mistake in those, which is told elsewhere, costs once. A failure shows the
 * right numbers, if it differs from those too.
 */
export function expectConsistent(
  received: unknown,
  { consistent, right }: { readonly consistent: Expected; readonly right: Expected },
  tolerance: Tolerance,
): void {
  const isRightShown = [consistent, right].every((expected) => findMismatch(received, expected, widened(tolerance)))
  if (isRightShown) expect(received).toBeCloseToValue(right, tolerance)
  else expect(received).toBeCloseToValue(consistent, { ...tolerance, fromReceived: true })
}
