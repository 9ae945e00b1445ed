import { short } from './compare.ts'

/** What stands at an edge. */
export interface EdgeText {
  readonly text: string
  readonly wrong: boolean
}

/** The two ways in which numbers run through a graph. */
export type Way = 'forward' | 'backward'

/** A number at an edge: the right one, or the student's with a cross. */
export function numberAt(right: number, own: number | null | undefined): EdgeText {
  if (own === undefined) return given('?')
  if (own !== null && isRight(right, own)) return given(right)
  return wrong(own === null ? 'NaN/∞' : short(own))
}

/** The same for a table, where there is room for the right number beside a wrong one. */
export function numberInTable(right: number, own: number | null | undefined): string {
  const { text, wrong: isWrong } = numberAt(right, own)
  return isWrong ? `${text} (${short(right)})` : text
}

/** What is the student's, and not as it should be. */
export const wrong = (text: string): EdgeText => ({ text: `✗ ${text}`, wrong: true })

/** A number or a text that is not the student's. */
export const given = (value: number | string): EdgeText => ({
  text: typeof value === 'number' ? short(value) : value,
  wrong: false,
})

// --- internal ---

const isRight = (right: number, own: number): boolean => Math.abs(own - right) <= 1e-5 * Math.abs(right)
