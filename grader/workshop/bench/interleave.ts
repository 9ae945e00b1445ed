/** Something to measure: each call returns milliseconds. */
export type Contender = () => Promise<number>

/** Measures all sides alternately (A B A B …), so that other load affects every side; returns the rounds of each. */
export async function interleave<Name extends string>(
  contenders: Readonly<Partial<Record<Name, Contender>>>,
  rounds: number,
): Promise<Partial<Record<Name, number[]>>> {
  const named = Object.entries(contenders) as [Name, Contender | undefined][]
  const measured: Partial<Record<Name, number[]>> = {}
  for (let round = 0; round < rounds; round++)
    for (const [name, contender] of named) if (contender) (measured[name] ??= []).push(await contender())
  return measured
}

/** Measures how many milliseconds a function takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
