import { describe, expect, it } from 'vitest'
import type { ExerciseReport } from '../../model/check.ts'
import { course, fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { reported } from '../../verdict/verdicts.fixture.ts'
import type { Submission } from '../../model/submission.ts'
import { standingOf } from '../../verdict/standing.ts'
import { openSession, type WatchSession } from './session.ts'
import { verdictOf } from './state.ts'

/** A folder, and a grader for which 'good' is right, 'loop' never ends by itself, and everything else is wrong. */
function watchFiles(files: Record<string, string>) {
  const graded: string[] = []
  let stop = (): void => {}
  let isAway = false
  const examineOne = async (id: ExerciseId, text: string | undefined): Promise<ExerciseReport> => {
    if (text === 'loop') await new Promise<void>((resolve) => (stop = resolve))
    if (text === 'crash') throw new Error('boo')
    return reported(id, text?.startsWith('good') ? 'passed' : 'failed', {}, 'skipped')
  }
  const read = async (): Promise<Submission> => {
    if (isAway) throw new Error('EIO')
    return { files: new Map(Object.entries(files)), unreadable: new Map() }
  }
  const shown: string[] = []
  const known = new Map(course.map(({ id }) => [id, standingOf(reported(id, 'passed', {}, 'skipped'))] as const))
  const open = async (): Promise<WatchSession> => {
    const session = openSession(
      {
        grader: {
          grade: async (submission, ids) => {
            graded.push(ids.map((id) => `${id}=${submission.files.get(fileOf(id))}`).join())
            const reports = ids.map((id) => examineOne(id, submission.files.get(fileOf(id))))
            return { standings: (await Promise.all(reports)).map(standingOf) }
          },
          abandon: () => stop(),
        },
        read,
        learn: () => {},
        show: (what) => void shown.push(what),
      },
      await read(),
      known,
    )
    session.start()
    await session.rest()
    return session
  }
  const save = (id: ExerciseId, text: string): ExerciseId[] => {
    files[fileOf(id)] = text
    return [id]
  }
  const away = (is: boolean): void => void (isAway = is)
  const finishLoop = (): void => stop()
  return { files, graded, shown, open, save, away, finishLoop }
}

const statusOf = (session: WatchSession, id: ExerciseId) =>
  verdictOf(session.state).exercises.find((exercise) => exercise.id === id)?.status

describe('a session', () => {
  it('grades the saved exercise, then those that import it', async () => {
    const { open, save, graded, files } = watchFiles({
      'ch03/softmax.ts': 'good',
      'ch04/simple_net.ts': "good import '../ch03/softmax.ts'",
    })
    const session = await open()
    await session.touched(save('ch03/softmax', 'bad'))
    await session.rest()
    expect(graded).toEqual(['ch03/softmax=bad', `ch04/simple_net=${files['ch04/simple_net.ts']}`])
    expect(statusOf(session, 'ch03/softmax')).toBe('failed')
  })

  it('shows nothing of an endless loop that was fixed meanwhile: the latest save wins', async () => {
    const { open, save, shown } = watchFiles({ 'ch03/sigmoid.ts': 'good' })
    const session = await open()
    await session.touched(save('ch03/sigmoid', 'loop'))
    expect(shown).toEqual(['going-on'])
    await session.touched(save('ch03/sigmoid', 'good again'))
    await session.rest()
    expect(shown).toEqual(['going-on', 'going-on', 'verdict'])
    expect(statusOf(session, 'ch03/sigmoid')).toBe('passed')
  })

  it('grades a save once if it is reported twice, and grades an unchanged file again when it is saved again', async () => {
    const { open, save, graded } = watchFiles({ 'ch03/sigmoid.ts': 'good' })
    const session = await open()
    const ids = save('ch03/sigmoid', 'bad')
    await Promise.all([session.touched(ids), session.touched(ids)])
    await session.rest()
    expect(graded).toHaveLength(1)
    await session.touched(ids)
    await session.rest()
    expect(graded).toEqual(['ch03/sigmoid=bad', 'ch03/sigmoid=bad'])
  })

  it('answers every save where they come faster than verdicts', async () => {
    const { open, save, graded, shown, finishLoop } = watchFiles({
      'ch03/sigmoid.ts': 'good',
      'ch03/softmax.ts': 'good',
    })
    const session = await open()
    await session.touched(save('ch03/sigmoid', 'loop'))
    await session.touched(save('ch03/softmax', 'bad'))
    expect(graded).toEqual(['ch03/sigmoid=loop'])
    expect(session.state.queue.running?.ids).toEqual(['ch03/sigmoid'])
    finishLoop()
    await session.rest()
    expect(graded).toEqual(['ch03/sigmoid=loop', 'ch03/softmax=bad'])
    expect(shown).toEqual(['going-on', 'verdict', 'going-on', 'verdict'])
  })

  it('grades a file that is saved again without a change, also while others are graded', async () => {
    const { open, save, graded, finishLoop } = watchFiles({ 'ch03/sigmoid.ts': 'good', 'ch03/softmax.ts': 'good' })
    const session = await open()
    await session.touched(save('ch03/sigmoid', 'loop'))
    await session.touched(['ch03/softmax'])
    finishLoop()
    await session.rest()
    expect(graded).toEqual(['ch03/sigmoid=loop', 'ch03/softmax=good'])
  })

  it('finds a save at the next look where a folder could not be read', async () => {
    const { open, save, away, graded } = watchFiles({ 'ch03/sigmoid.ts': 'good' })
    const session = await open()
    away(true)
    await session.touched(save('ch03/sigmoid', 'bad')).catch(() => {})
    away(false)
    await session.touched([])
    await session.rest()
    expect(graded).toEqual(['ch03/sigmoid=bad'])
  })

  it('finds changes itself, whatever the notification says', async () => {
    const { open, save, graded } = watchFiles({ 'ch03/sigmoid.ts': 'good', 'ch05/relu.ts': 'good' })
    const session = await open()
    save('ch05/relu', 'bad')
    await session.touched([])
    await session.rest()
    expect(graded).toEqual(['ch05/relu=bad'])
    expect(session.state.focus).toBe('ch05/relu')
  })

  it('ignores files that are not the course’s', async () => {
    const { open, graded } = watchFiles({ 'ch03/sigmoid.ts': 'good' })
    const session = await open()
    await session.touched([])
    await session.rest()
    expect(graded).toEqual([])
  })

  it('survives a grader that fails, and grades the next save', async () => {
    const { open, save } = watchFiles({ 'ch03/sigmoid.ts': 'good' })
    const session = await open()
    await session.touched(save('ch03/sigmoid', 'crash'))
    await session.rest()
    expect(statusOf(session, 'ch03/sigmoid')).toBe('error')
    await session.touched(save('ch03/sigmoid', 'good'))
    await session.rest()
    expect(statusOf(session, 'ch03/sigmoid')).toBe('passed')
  })

  it('cancels an endless loop when it is closed', async () => {
    const { open, save } = watchFiles({ 'ch03/sigmoid.ts': 'good' })
    const session = await open()
    await session.touched(save('ch03/sigmoid', 'loop'))
    await session.close()
    expect(statusOf(session, 'ch03/sigmoid')).toBe('passed')
  })
})
