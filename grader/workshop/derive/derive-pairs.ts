import { fingerprintsAgree } from '../../checks/fingerprint.ts'
import type { KnownPair, KnownWrong } from '../../diagnosis/known.ts'
import { markWrong } from '../../diagnosis/record.ts'
import { type WrongAnswer, type WrongAnswers, wrongAnswerText } from '../../diagnosis/wrong-answer.ts'
import { readSolutionsOrThrow } from '../../course/solutions.ts'
import type { TracedCall } from '../../model/trace.ts'

/**
 * Derives the pairs of an exercise's wrong answers whose changes do not overlap, by what their probes come to. A pair that answers like a
 * right answer, a single wrong one or another pair is left out. At most 40 pairs are tried, spread evenly over all.
 */
export async function derivePairs(
  { exercise, answers }: WrongAnswers,
  known: readonly KnownWrong[],
  right: readonly TracedCall[],
  ask: (text: string) => Promise<readonly TracedCall[]>,
): Promise<KnownPair[]> {
  const solution = readSolutionsOrThrow().get(exercise)!
  const tried = spread(textsOf(solution, answers), MAX_PAIRS)
  const asked: { ids: KnownPair['ids']; probes: readonly TracedCall[] }[] = []
  for (const { ids, text } of tried) asked.push({ ids, probes: await ask(text) })
  const taken = [right, ...known.map(({ probes = [] }) => probes)]
  return asked
    .filter(({ probes }) => probes.length === right.length && !taken.some((other) => alike(probes, other)))
    .filter(({ probes }, n, all) => !all.some((other, m) => m !== n && alike(probes, other.probes)))
    .map(({ ids, probes }) => ({ ids, probes: markWrong(probes, right) }))
}

// --- internal ---

const MAX_PAIRS = 40

interface PairText {
  readonly ids: KnownPair['ids']
  readonly text: string
}

function textsOf(solution: string, answers: readonly WrongAnswer[]): PairText[] {
  return answers.flatMap((one, n) =>
    answers.slice(n + 1).flatMap((other) => {
      const text = bothIn(solution, one, other)
      return text === undefined ? [] : [{ ids: [one.id, other.id] as const, text }]
    }),
  )
}

// Changes that do not overlap give the same text in either order.
function bothIn(solution: string, one: WrongAnswer, other: WrongAnswer): string | undefined {
  try {
    const text = wrongAnswerText(wrongAnswerText(solution, one), other)
    return text === wrongAnswerText(wrongAnswerText(solution, other), one) ? text : undefined
  } catch {
    return undefined
  }
}

const spread = <T>(all: readonly T[], most: number): T[] =>
  all.length <= most ? [...all] : Array.from({ length: most }, (_, n) => all[Math.floor((n * all.length) / most)])

const alike = (a: readonly TracedCall[], b: readonly TracedCall[]): boolean =>
  a.length === b.length && a.every((call, n) => fingerprintsAgree(call.came, b[n].came))
