import { describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../model/exercise.ts'
import { planned } from './planned.ts'
import type { Prepared, Workpiece } from './prepared.ts'

const [A, B, C]: ExerciseId[] = ['ch03/sigmoid', 'ch03/softmax', 'ch04/mini_batch']
const files = new Map<string, string>()

/** A workbench that only notes what it is asked for. */
function workbench() {
  const asked: string[] = []
  const answers: (() => void)[] = []
  const prepare = ({ id }: Workpiece): Promise<Prepared> => {
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
  it('prepares the last exercise ahead, rests, and hands over what it has', async () => {
    const bench = workbench()
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

  it('does not rest while something is under way', async () => {
    const bench = workbench()
    const plan = planned(bench, false)
    plan.announce([A, B])
    const both = [A, B].map((id) => plan.prepare({ id, files, neighbours: 'own' }))
    expect(bench.asked).toEqual([A, B])
    await bench.answerAll()
    await Promise.all(both)
    expect(bench.asked).toEqual([A, B, 'rest'])
  })

  it('waits with that while more is coming, and for ever where nobody knows', async () => {
    const bench = workbench()
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

  it('prepares anew what belongs to another submission', async () => {
    const bench = workbench()
    const plan = planned(bench, true)
    void plan.prepare({ id: A, files, neighbours: 'own' })
    void plan.prepare({ id: A, files, neighbours: 'own' })
    expect(bench.asked).toEqual([A])
    void plan.prepare({ id: A, files: new Map(), neighbours: 'own' })
    expect(bench.asked).toEqual([A, A])
  })
})
