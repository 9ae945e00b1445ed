// A made-up class to draw pages of: sections, the bank's own mistakes, and work that ends anywhere.
import { course } from '../../course/manifest.ts'
import { readBank } from '../../diagnosis/bank.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { judge, reported, untouched, wrongNumber } from '../../verdict/verdicts.fixture.ts'
import type { SubmissionOutcome } from '../class-record.ts'

/** Outcomes of that many students; the same for the same number. */
export async function madeUpClass(size: number, sections = ['A', 'B', 'C']): Promise<SubmissionOutcome[]> {
  const answers = new Map((await readBank()).map((one) => [one.exercise, one.answers]))
  const draw = drawsFrom(size)
  return Array.from({ length: size }, (_, i): SubmissionOutcome => {
    const key = `2026${String(100 + i)}`
    const student = {
      name: NAMES[i % NAMES.length] + PARTS[i % PARTS.length],
      id: key,
      section: sections[i % sections.length],
    }
    const record = { key, source: `${key}.zip`, students: [student], notes: [] }
    if (draw() < 0.04) return { record: { ...record, source: undefined }, status: 'missing' }
    const skill = draw()
    const end = Math.ceil(course.length * (0.3 + skill))
    const verdict = judge(
      course.map(({ id }, at) => {
        if (at >= end) return untouched(id)
        if (draw() < 0.35 + skill / 1.6) return reported(id, 'passed')
        const mistakes = answers.get(id) ?? []
        const mistake = draw() < 0.7 ? mistakes[Math.floor(draw() ** 3 * Math.min(mistakes.length, 12))] : undefined
        return failing(id, mistake && { id: mistake.id, says: mistake.says })
      }),
    )
    return { record, status: 'graded', verdict, told: verdict }
  })
}

// --- internal ---

const failing = (id: ExerciseId, diagnosis: { id: string; says: { en: string; ko: string } } | undefined) =>
  reported(id, 'failed', { ...wrongNumber, diagnosis })

/** Numbers from 0 to 1, the same ones every time. */
function drawsFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const NAMES = ['김서연', '이도윤', '박하은', '최지호', '정수아', 'Anna Lee', '강민준', 'Kim Minsu', '윤서준', '임채원']
const PARTS = ['', ' A', ' B']
