import { describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../model/exercise.ts'
import { planned } from './planned.ts'
import type { Prepared, PrepareRequest } from './prepared.ts'

const [A, B, C]: ExerciseId[] = ['ch03/sigmoid', 'ch03/softmax', 'ch04/mini_batch']
const files = new Map<string, string>()

/** A prepare worker that only records its requests. */
function fakePreparation() {
  const asked: string[] = []
  const answers: (() => void)[] = []
  const prepare = ({ id }: PrepareRequest): Promise<Prepared> => {
    asked.push(id)
    return new Promise((resolve) => answers.push(() => resolve({ findings: [], imports: [id] })))
  }
  const answerAll = async (): Promise<void> => {
    for (const answer of answers.splice(0)) answer()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { asked, answerAll, prepare, rest: () => asked.push('rest') }
}

describe('a planned preparation', () => {
  it('prepares the last exercise ahead, lets the worker end, and returns the result later', async () => {
    const bench = fakePreparation()
    const plan = planned(bench, false)
    plan.announce([A, B])
    const first = plan.prepare({ id: A, files, neighbours: 'own' })
    await bench.answerAll()
    expect((await first).imports).toEqual([A])
    expect(bench.asked).toEqual([A, B, 'rest'])
    const second = plan.prepare({ id: B, files, neighbours: 'own' })
    await bench.answerAll()
    expect((await second).imports).toEqual([B])
    expect(bench.asked.filter((one) => one !== 'rest')).toEqual([A, B])
  })

  it('ends the worker when what is left was skipped', async () => {
    const bench = fakePreparation()
    const plan = planned(bench, false)
    plan.announce([A, B, C])
    const first = plan.prepare({ id: A, files, neighbours: 'own' })
    await bench.answerAll()
    await first
    plan.skip(B)
    expect(bench.asked).toEqual([A])
    plan.skip(C)
    expect(bench.asked).toEqual([A, 'rest'])
  })

  it('does not end the worker while it is busy', async () => {
    const bench = fakePreparation()
    const plan = planned(bench, false)
    plan.announce([A, B])
    const both = [A, B].map((id) => plan.prepare({ id, files, neighbours: 'own' }))
    expect(bench.asked).toEqual([A, B])
    await bench.answerAll()
    await Promise.all(both)
    expect(bench.asked).toEqual([A, B, 'rest'])
  })

  it('keeps the worker while more is coming, and always if the plan is unknown', async () => {
    const bench = fakePreparation()
    const plan = planned(bench, false)
    plan.announce([A, B, C])
    void plan.prepare({ id: A, files, neighbours: 'own' })
    await bench.answerAll()
    expect(bench.asked).toEqual([A])
    plan.announce()
    void plan.prepare({ id: B, files, neighbours: 'own' })
    await bench.answerAll()
    expect(bench.asked).toEqual([A, B])
  })

  it('prepares again for another submission', async () => {
    const bench = fakePreparation()
    const plan = planned(bench, true)
    void plan.prepare({ id: A, files, neighbours: 'own' })
    void plan.prepare({ id: A, files, neighbours: 'own' })
    expect(bench.asked).toEqual([A])
    void plan.prepare({ id: A, files: new Map(), neighbours: 'own' })
    expect(bench.asked).toEqual([A, A])
  })

  it('prepares again for other neighbours', () => {
    const bench = fakePreparation()
    const plan = planned(bench, true)
    void plan.prepare({ id: A, files, neighbours: 'reference' })
    void plan.prepare({ id: A, files, neighbours: 'own' })
    expect(bench.asked).toEqual([A, A])
  })
})
