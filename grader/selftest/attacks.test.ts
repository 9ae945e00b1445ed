import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExerciseId } from '../course/manifest.ts'
import { renderJson } from '../report/json.ts'
import { renderTerminal } from '../report/terminal.ts'
import { ISOLATIONS } from '../sandbox/host/isolation/level.ts'
import { isolationsHere } from '../sandbox/host/isolation/choose.ts'
import type { CourseVerdict } from '../verdict/model.ts'
import { readAttacks } from './attack.ts'
import { gradeAll, hasSolutions } from './grading.ts'
import { CANARY, layOut, makeSurroundings } from './lay-out.ts'

const here = await isolationsHere()
const attacks = readAttacks().filter(({ wall }) => wall === 'policy')
const honest: readonly ExerciseId[] = ['ch03/softmax', 'ch04/mean_squared_error']

let root: string
let touched: string
let folders: Map<string, string>
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'attacks-'))
  const around = makeSurroundings(root)
  touched = around.touched
  folders = new Map(attacks.map((attack) => [attack.name, layOut(attack, othersThan(attack.exercise), root, around)]))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe.each(ISOLATIONS)('a submission that attacks, at the level %s', (isolation) => {
  describe.skipIf(!hasSolutions || !here.includes(isolation))(`(${isolation} works on this machine)`, () => {
    const verdicts = new Map<string, CourseVerdict>()
    beforeAll(async () => {
      const jobs = attacks.map(({ name, exercise }) => ({
        name,
        folder: folders.get(name),
        ids: [exercise, ...othersThan(exercise)],
      }))
      const options = { isolation, callMs: 400, memoryMb: 256, seed: 20_261_121 }
      for (const { name, verdict } of await gradeAll(jobs, options, { SECRET: `${CANARY} of the environment` }))
        verdicts.set(name, verdict)
    }, 240_000)

    it.each(attacks)('gains nothing where it tries $tries ($name)', ({ name, exercise, passes, says }) => {
      const verdict = verdicts.get(name) as CourseVerdict
      expect(verdict.isolation).toBe(isolation)
      const [attacked, ...others] = verdict.exercises
      expect(attacked.id).toBe(exercise)
      const behaviour = attacked.checks.filter(({ kind, status }) => kind === 'behaviour' && status === 'passed')
      expect(behaviour.length, JSON.stringify(attacked.checks)).toBeLessThanOrEqual(passes)
      expect(attacked.status, JSON.stringify(attacked)).toMatch(/^(failed|todo)$/)
      for (const other of others) expect([other.id, other.score]).toEqual([other.id, other.maxScore])
      const report = reportOf(verdict)
      expect(report).toMatch(says)
      expect(report).not.toContain(CANARY)
      expect(report).not.toContain('CANARY')
      expect(report).not.toContain(SOLUTION)
      expect(existsSync(touched)).toBe(false)
    })
  })
})

// --- internal ---

const SOLUTION = 'np.exp(x.neg())'

const othersThan = (id: ExerciseId): ExerciseId[] => honest.filter((other) => other !== id)

/** All that anybody may be shown of a run. */
function reportOf(verdict: CourseVerdict): string {
  const terminal = renderTerminal(verdict, { lang: 'en', colors: false, columns: 100, root: 'answers', selected: true })
  return [terminal, renderJson(verdict, { lang: 'en', kit: 'kit' }), JSON.stringify(verdict)].join('\n')
}
