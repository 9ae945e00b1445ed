// The doorman of picocolors.
import picocolors from 'picocolors'

/** The few ways in which a report paints a text. */
export type Paint = Readonly<Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan', (text: string) => string>>

/** Colours, or none. */
export const paintWith = (colors: boolean): Paint => {
  const { bold, dim, red, green, yellow, cyan } = picocolors.createColors(colors)
  return { bold, dim, red, green, yellow, cyan }
}
