import { numberFrom } from './experiment.ts'

/** The standard deviation of the first weights of a layer with that many inputs: Xavier's, He's (book, section 6.2), or the same for all. */
export function deviationOf(choice: string, inputs: number): number | undefined {
  const scale = SCALES.get(choice.toLowerCase())
  return scale ? scale(inputs) : numberFrom(choice, 0)
}

// --- internal ---

const SCALES: ReadonlyMap<string, (inputs: number) => number> = new Map([
  ['xavier', (inputs: number) => Math.sqrt(1 / inputs)],
  ['he', (inputs: number) => Math.sqrt(2 / inputs)],
])
