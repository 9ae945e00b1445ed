import { describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../model/exercise.ts'
import type { LiveFigure } from '../../report/html/live/live-view.ts'
import type { Standing } from '../../verdict/standing.ts'
import { openFigureDrawer } from './figure-drawer.ts'

const ID = 'ch03/sigmoid'
const standing = (): Standing => ({
  verdict: { id: ID, status: 'passed', score: 3, maxScore: 3, checks: [], waitsFor: [] },
  imports: [],
})
const named = (name: string): LiveFigure => ({
  drawn: { name, exercise: ID, title: name, caption: '', panels: [] },
})

/** A drawer whose drawings end when they are told to. */
function drawerByHand() {
  const drawings: { signal: AbortSignal; end(name: string): void; fail(): void }[] = []
  let current: Standing | undefined
  let changes = 0
  const drawer = openFigureDrawer({
    draw: (_, signal) =>
      new Promise((resolve, reject) =>
        drawings.push({ signal, end: (name) => resolve([named(name)]), fail: () => reject(new Error('no')) }),
      ),
    isCurrent: (_, one) => one === current,
    onDrawn: () => changes++,
  })
  const follow = (one: Standing): void => {
    current = one
    drawer.follow(ID, one)
  }
  const names = (id: ExerciseId = ID): string[] => drawer.of(id).figures.map(({ drawn }) => drawn.name)
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  return { drawer, drawings, follow, names, settled, outdate: () => (current = undefined), changes: () => changes }
}

describe('the drawer of figures', () => {
  it('draws once for each verdict, and shows the earlier figures until then', async () => {
    const { drawer, drawings, follow, names, settled, changes } = drawerByHand()
    const [one, two] = [standing(), standing()]
    follow(one)
    follow(one)
    drawings[0].end('first')
    await settled()
    follow(one)
    expect([drawings.length, names(), changes()]).toEqual([1, ['first'], 1])
    follow(two)
    expect([names(), drawer.of(ID).drawing]).toEqual([['first'], true])
    drawings[1].end('second')
    await settled()
    expect([names(), drawer.of(ID).drawing]).toEqual([['second'], false])
    expect(names('ch03/softmax')).toEqual([])
  })

  it('gives up a drawing that nobody waits for any more, and never shows it', async () => {
    const { drawings, follow, names, settled } = drawerByHand()
    follow(standing())
    follow(standing())
    expect(drawings.map(({ signal }) => signal.aborted)).toEqual([true, false])
    drawings[1].end('second')
    drawings[0].end('first')
    await settled()
    expect(names()).toEqual(['second'])
  })

  it('shows nothing of files that are no more', async () => {
    const { drawings, follow, names, settled, outdate, changes } = drawerByHand()
    follow(standing())
    outdate()
    drawings[0].end('first')
    await settled()
    expect([names(), changes()]).toEqual([[], 0])
  })

  it('says where it failed, and draws again', async () => {
    const { drawer, drawings, follow, names, settled } = drawerByHand()
    follow(standing())
    drawings[0].fail()
    await settled()
    expect(drawer.of(ID)).toMatchObject({ failed: true, drawing: false })
    follow(standing())
    drawings[1].end('second')
    await settled()
    expect([names(), drawer.of(ID).failed]).toEqual([['second'], false])
  })
})
