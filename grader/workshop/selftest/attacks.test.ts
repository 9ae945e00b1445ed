import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../model/exercise.ts'
import { renderJson } from '../../report/json.ts'
import { renderTerminal } from '../../report/terminal.ts'
import { isolationsHere } from '../../sandbox/host/isolation/choose.ts'
import { type Isolation, ISOLATIONS } from '../../model/isolation.ts'
import type { CourseVerdict } from '../../model/verdict.ts'
import { type Attack, readAttacks } from './attack.ts'
import type { Job } from './grade-many.ts'
import { gradeAll, hasSolutions, readTree } from './grading.ts'
import { CANARY, writeAttack, makeAttackSetup } from './attack-files.ts'

// At the strongest level of this machine two of three attacks that run are graded, and one of three that are refused before; one of three has
// a right answer beside it. Of those that run, one of four is graded at the level `process` too, one of eight between both. With ATTACKS=all,
// all are.
const here = await isolationsHere()
const strongest = here.at(-1)
const isAll = process.env.ATTACKS === 'all'
const attacks = readAttacks().filter(({ wall }) => wall === 'policy')

let root: string
let touched: string
let folders: Map<string, string>
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'attacks-'))
  const around = makeAttackSetup(root)
  touched = around.touched
  folders = new Map(attacks.map((attack) => [attack.name, writeAttack(attack, [besides(attack)], root, around)]))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe.each(ISOLATIONS)('an attacking submission, at the level %s', (isolation) => {
  const tried = attacks.filter(({ refused }, n) => isAll || isOfSample(n, refused, isolation))

  describe.skipIf(!hasSolutions || !here.includes(isolation))(`(${isolation} works on this machine)`, () => {
    const verdicts = new Map<string, CourseVerdict>()
    beforeAll(async () => {
      const jobs = tried.map((attack, n) => jobOf(attack, isolation === strongest && n % 3 === 0))
      jobs.push({ name: 'honest', files: readTree('solutions'), ids: ['ch03/sigmoid', 'ch03/softmax'] })
      const options = { isolation, callMs: 150, memoryMb: 160, seed: 20_261_121 }
      for (const { name, verdict } of await gradeAll(jobs, options, { SECRET: `${CANARY} of the environment` }))
        verdicts.set(name, verdict)
    }, 300_000)

    it.each(tried)('gains nothing when it tries $tries ($name)', (attack) => {
      const verdict = verdicts.get(attack.name) as CourseVerdict
      expect(verdict.isolation).toBe(isolation)
      demandNoPoints(attack, verdict)
      for (const { id, score, maxScore } of verdict.exercises)
        if (id !== attack.exercise) expect([id, score]).toEqual([id, maxScore])
      const report = reportOf(verdict)
      expect(report).toMatch(attack.says)
      for (const leak of [CANARY, 'CANARY of', SOLUTION]) expect(report).not.toContain(leak)
      expect(existsSync(touched)).toBe(false)
    })

    it('does not affect the grading of an honest submission', () => {
      const { score, maxScore } = verdicts.get('honest') as CourseVerdict
      expect(score).toBe(maxScore)
    })
  })
})

// --- internal ---

function isOfSample(n: number, refused: boolean, isolation: Isolation): boolean {
  if (isolation === strongest) return refused ? n % 3 === 0 : n % 3 !== 1
  return !refused && n % (isolation === 'process' ? 4 : 8) === 0
}

const SOLUTION = 'np.exp(x.neg())'

/** The exercise that is answered correctly beside the attack. */
const besides = ({ exercise }: Attack): ExerciseId =>
  exercise === 'ch03/softmax' ? 'ch04/mean_squared_error' : 'ch03/softmax'

const jobOf = (attack: Attack, withOther: boolean): Job => ({
  name: attack.name,
  folder: folders.get(attack.name),
  ids: withOther ? [attack.exercise, besides(attack)] : [attack.exercise],
})

function demandNoPoints({ exercise, passes, refused }: Attack, { exercises }: CourseVerdict): void {
  const attacked = exercises.find(({ id }) => id === exercise)
  const behaviour = (attacked?.checks ?? []).filter(({ kind }) => kind === 'behaviour')
  expect(behaviour.filter(({ status }) => status === 'passed').length, JSON.stringify(behaviour)).toBeLessThanOrEqual(
    passes,
  )
  expect(attacked?.status, JSON.stringify(attacked)).toMatch(/^(failed|todo)$/)
  expect(behaviour.every(({ status }) => status === 'skipped')).toBe(refused)
}

/** Everything that a reader can see of a run. */
function reportOf(verdict: CourseVerdict): string {
  const terminal = renderTerminal(verdict, { lang: 'en', colors: false, columns: 100, root: 'answers', selected: true })
  return [terminal, renderJson(verdict, { lang: 'en', kit: 'kit' }), JSON.stringify(verdict)].join('\n')
}
