/** Something that can be measured: each call answers with milliseconds. */
export type Contender = () => Promise<number>

/** Measures all of them in turn (A B A B …), so that what else the machine does hits every side; answers with each one's rounds. */
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

/** The milliseconds that something takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
