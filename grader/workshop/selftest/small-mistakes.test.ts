import { beforeAll, describe, expect, it } from 'vitest'
import { fileOf } from '../../course/manifest.ts'
import type { CheckVerdict } from '../../model/verdict.ts'
import { wrongAnswerText } from '../../diagnosis/wrong-answer.ts'
import { gradeAll, hasSolutions, readTree, solutionsBut } from './grading.ts'
import { ch03 } from './small-mistakes/ch03.ts'
import { ch04 } from './small-mistakes/ch04.ts'
import { ch04TwiceAndZero } from './small-mistakes/ch04-twice-and-zero.ts'

// Wrong answers with full points once, each for a kind of mistake that no case showed.
// npm test tries one of two, and MISTAKES=all all.
const ONE_OF = process.env.MISTAKES === 'all' ? 1 : 2

const mistakes = [...ch03, ...ch04, ...ch04TwiceAndZero]
  .flatMap(([exercise, all]) => all.map((one) => ({ ...one, exercise, name: `${exercise}: ${one.mistake}` })))
  .filter((_, n) => n % ONE_OF === 0)

const sentenceOf = ({ failure }: CheckVerdict): string =>
  failure?.kind === 'mismatch' && failure.mismatch.kind === 'says' ? failure.mismatch.says.en : ''

describe.skipIf(!hasSolutions)('a small mistake', () => {
  let failed: Map<string, readonly CheckVerdict[]>
  beforeAll(async () => {
    const solutions = readTree('solutions')
    const jobs = mistakes.map(({ exercise, name, change }) => {
      const text = wrongAnswerText(solutions[fileOf(exercise)], { id: name, change, says: { en: '', ko: '' } })
      return { name, files: solutionsBut(exercise, text), ids: [exercise] }
    })
    const results = await gradeAll(jobs)
    failed = new Map(
      results.map(({ name, verdict }) => [
        name,
        verdict.exercises[0].checks.filter(({ status }) => status !== 'passed'),
      ]),
    )
  }, 300_000)

  it.each(mistakes)('$name fails one check, and is told there', ({ name, fails, says = '' }) => {
    const checks = failed.get(name) ?? []
    expect(checks.map((check) => check.name.slice(0, fails.length))).toEqual([fails])
    expect(sentenceOf(checks[0])).toContain(says)
  })
})
