import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { secretSeedFrom } from '../../checks/secret-seed.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { type RenderReport, reportFormats } from '../../report/reports.ts'
import { renderTerminal } from '../../report/terminal.ts'
import type { CourseVerdict } from '../../model/verdict.ts'
import { studentView, viewFor } from '../../verdict/student-view.ts'
import type { JobResult } from './grade-many.ts'
import { gradeAll, hasSolutions, solutionsBut } from './grading.ts'

const CANARY = randomUUID()

/** Everything about a run that a student may receive, in both languages. */
async function everythingShown(verdict: CourseVerdict): Promise<string> {
  const view = studentView(verdict)
  const texts: string[] = []
  for (const lang of ['en', 'ko'] as const) {
    texts.push(renderTerminal(view, { lang, colors: false, columns: 200, root: 'exercises', selected: false }))
    for (const render of Object.values<RenderReport>(reportFormats)) texts.push(await render(view, { lang, env: {} }))
  }
  return texts.join('\n')
}

describe('under a secret seed', () => {
  // Each reveals its arguments in another way.
  const tellers: Readonly<Record<string, string>> = {
    'the console': `console.log(text)`,
    'an error’s message': `throw new Error(text)`,
    'an error’s name': `throw Object.assign(new Error(''), { name: text })`,
    'a task that is not written': `throw new Error('Not written yet: ' + text.slice(0, 80))`,
    'a thrown text': `throw text`,
    'the keys of what cannot be sent': `return { [text]: () => 1 } as unknown as NdArray`,
    'a result that repeats the input': 'return new Relu().forward(x).add(x)',
    'a factor': 'return new Relu().forward(x).mul(x.data[0])',
  }
  const spoiled = (how: string): string => `import * as np from '#np'
    import type { NdArray } from '#np'
    // Put together here, so that no line of the source has it.
    const CANARY = ['can', 'ary-${CANARY}'].join('')
    export class Sigmoid {
      forward(x: NdArray): NdArray {
        const text = [CANARY, ...x.data].join(' ')
        ${how}
      }
      backward(dout: NdArray): NdArray { return dout.mul(2) }
    }
    class Relu { forward(x: NdArray): NdArray { return np.maximum(x, 0) } }`
  const ids: ExerciseId[] = ['ch05/sigmoid_layer']
  const jobs = Object.entries(tellers).map(([name, how]) => ({
    name,
    files: { 'ch05/sigmoid_layer.ts': spoiled(how) },
    ids,
  }))
  const seed = secretSeedFrom('correct horse battery staple')!
  let results: readonly JobResult[]
  let numbers: ReadonlySet<string>

  beforeAll(async () => {
    results = await gradeAll([...jobs, { ...jobs[0], name: 'again' }], { seed, neighbours: 'own' })
    // The cases as the instructor sees them. A student must not see even six digits of such a number.
    numbers = digitsOf(JSON.stringify(results.map(({ verdict }) => verdict)))
  })

  it('the instructor sees the cases and the output', async () => {
    expect(numbers.size).toBeGreaterThan(30)
    const all = JSON.stringify(results.map(({ verdict }) => viewFor(verdict, 'instructor')))
    const telling = [
      'the console',
      'an error’s message',
      'an error’s name',
      'a task that is not written',
      'a thrown text',
    ]
    for (const name of telling)
      expect(JSON.stringify(results.find((one) => one.name === name)), name).toContain(`canary-${CANARY}`)
    expect(all).toContain(CANARY)
  })

  it.each(Object.keys(tellers))('a student learns nothing about them through %s', async (name) => {
    const { verdict } = results.find((one) => one.name === name)!
    const shown = await everythingShown(verdict)
    expect(verdict.exercises[0].score).toBe(0)
    expect(shown).not.toContain(`canary-${CANARY}`)
    expect([...digitsOf(shown)].filter((digits) => numbers.has(digits))).toEqual([])
    const inputs = verdict.exercises[0].checks.flatMap(({ tried = '' }) =>
      tried.split('\n').filter((line) => /\d/.test(line)),
    )
    expect(inputs.filter((line) => shown.includes(line.trim()))).toEqual([])
    expect(inputs).not.toEqual([])
    expect(shown).not.toContain(seed.key)
    expect(shown).toMatch(/secret:[0-9a-f]{16}/)
  })

  it('the same secret gives the same grade, for the same reasons', () => {
    const timeless = (verdict: CourseVerdict): string =>
      JSON.stringify(verdict).replaceAll(/"durationMs":[\d.e-]+/g, '')
    expect(timeless(results.at(-1)!.verdict)).toBe(timeless(results[0].verdict))
  })
})

describe.runIf(hasSolutions)('with correct neighbours', () => {
  const source = 'softmax.toString()'
  const codes = `np.array(Array.from(${source}, (c) => c.charCodeAt(0)).slice(0, 3))`
  const ways: Readonly<Record<string, string>> = {
    'the console': `console.log(${source}); return np.zeros(1)`,
    'an error’s message': `throw new Error(${source})`,
    'the numbers of its letters': `return ${codes}`,
    'an error thrown in it': 'softmax(null as unknown as NdArray); return np.zeros(1)',
  }
  const answer = (how: string): string => `import { softmax } from '../ch03/softmax.ts'
    import * as np from '#np'
    import type { NdArray } from '#np'
    export class SimpleNet {
      W: NdArray = np.random.randn(2, 3)
      predict(x: NdArray): NdArray { x.copy(); ${how} }
      loss(x: NdArray, t: NdArray): number { x.mul(t); return 0 }
    }`
  // Every form of the solution that a student could recognize: its words, its character codes, its lines.
  const SOLUTION = /expA|\[code\]|keepDims: true|101\D{1,3}120\D{1,3}112|ch03\/softmax\.ts/
  let results: readonly JobResult[]

  beforeAll(async () => {
    const jobs = Object.entries(ways).map(([name, how]) => ({
      name,
      files: solutionsBut('ch04/simple_net', answer(how)),
      ids: ['ch04/simple_net' as const],
    }))
    results = await gradeAll(jobs, { neighbours: 'reference' })
  })

  it('the instructor sees that a neighbour’s source can be leaked', () => {
    expect(JSON.stringify(results.find(({ name }) => name === 'an error’s message'))).toMatch(/\[code\]/)
    expect(JSON.stringify(results.find(({ name }) => name === 'an error thrown in it'))).toMatch(/ch03\/softmax\.ts/)
    expect(JSON.stringify(results.find(({ name }) => name === 'the numbers of its letters'))).toMatch(/102\. 117\. 110/)
  })

  it.each(Object.keys(ways))('a student sees nothing of it through %s', async (name) => {
    const { verdict } = results.find((one) => one.name === name)!
    expect(verdict.exercises[0]).toMatchObject({ status: 'failed', overReference: true })
    const shown = await everythingShown(verdict)
    expect(shown).not.toMatch(SOLUTION)
    expect(shown).not.toMatch(/102\. 117\. 110/)
  })
})

// --- internal ---

/** The first six significant digits of every number in a text with that many, without sign and point. */
function digitsOf(text: string): Set<string> {
  const digits = [...text.matchAll(/\d+\.\d+/g)].map(([number]) => number.replace('.', '').replace(/^0+/, ''))
  return new Set(digits.filter((one) => one.length >= 6).map((one) => one.slice(0, 6)))
}
