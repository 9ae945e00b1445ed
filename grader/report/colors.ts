// The doorman of picocolors.
import picocolors from 'picocolors'

/** The text styles of a report. */
export type Paint = Readonly<Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan', (text: string) => string>>

/** The styles with colours, or without any effect. */
export const paintWith = (colors: boolean): Paint => {
  const { bold, dim, red, green, yellow, cyan } = picocolors.createColors(colors)
  return { bold, dim, red, green, yellow, cyan }
}
