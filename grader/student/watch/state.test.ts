import { describe, expect, it } from 'vitest'
import type { CheckStatus } from '../../model/check.ts'
import { course } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { reported, untouched } from '../../verdict/verdicts.fixture.ts'
import { type Standing, standingOf } from '../../verdict/standing.ts'
import { begin } from './queue.ts'
import { graded, isSuperseded, movedBy, saved, start, verdictOf, type WatchState, requested, wanted } from './state.ts'

const standing = (id: ExerciseId, status: CheckStatus, imports: readonly string[] = []): Standing =>
  standingOf(reported(id, status, { imports }, 'skipped'))

/** A course in which only these exercises are written. */
const known = (...written: readonly Standing[]): Map<ExerciseId, Standing> =>
  new Map([
    ...course.map(({ id }) => [id, standingOf(untouched(id))] as const),
    ...written.map((one) => [one.verdict.id, one] as const),
  ])

/** Runs the next round with these outcomes. */
function run(state: WatchState, ...outcomes: readonly Standing[]): WatchState {
  const running = { ...state, queue: begin(state.queue) }
  const round = running.queue.running
  if (!round) throw new Error('there is nothing to run')
  const of = (id: ExerciseId): Standing =>
    outcomes.find(({ verdict }) => verdict.id === id) ?? state.standings.get(id) ?? standingOf(untouched(id))
  return graded(running, round, round.ids.map(of))
}

describe('at the start', () => {
  it('grades everything if nothing is stored, and then shows the first exercise that is not passed', () => {
    const fresh = start(new Map())
    expect(fresh.queue.first).toEqual(['ch03/sigmoid'])
    expect(fresh.queue.later).toHaveLength(course.length - 1)
    expect(run(fresh).focus).toBe('ch03/sigmoid')
    const passed = run(fresh, standing('ch03/sigmoid', 'passed'))
    expect(passed.focus).toBeUndefined()
    expect(run(passed).focus).toBe('ch03/softmax')
  })

  it('shows the last position at once, and grades that one exercise to get its messages', () => {
    const state = start(known(standing('ch03/sigmoid', 'passed')))
    expect(state.focus).toBe('ch03/softmax')
    expect(state.queue.first).toEqual(['ch03/softmax'])
  })

  it('has nothing to do if all exercises are passed', () => {
    const state = start(new Map(course.map(({ id }) => [id, standing(id, 'passed')])))
    expect(state.focus).toBeUndefined()
    expect(begin(state.queue).running).toBeUndefined()
  })
})

describe('what is asked for beside the terminal', () => {
  it('is graded where only its points are known, once, and moves nothing on the screen', () => {
    const state = run(start(known(standing('ch05/relu', 'passed'))))
    const after = wanted(wanted(state, 'ch05/relu'), 'ch05/relu')
    expect(after.queue.first).toEqual(['ch05/relu'])
    expect(after.focus).toBe(state.focus)
    expect(wanted(run(after), 'ch05/relu').queue.first).toEqual([])
  })
})

describe('a save', () => {
  const state = run(start(known(standing('ch03/sigmoid', 'passed'))))

  it('shows the saved exercise, even if another is next', () => {
    const after = run(saved(state, ['ch05/relu']), standing('ch05/relu', 'failed'))
    expect(after.focus).toBe('ch05/relu')
  })

  it('continues with the next exercise when it passes', () => {
    const after = run(saved(state, ['ch03/softmax']), standing('ch03/softmax', 'passed'))
    expect(after.focus).toBe('ch04/mean_squared_error')
    expect(verdictOf(after).score).toBe(8)
    expect(after.queue.first).toEqual(['ch04/mean_squared_error'])
  })

  it('reports which other exercises changed', () => {
    const both = run(start(known(standing('ch03/softmax', 'passed'), standing('ch04/simple_net', 'passed'))))
    const broken = run(saved(both, ['ch03/softmax'], ['ch04/simple_net']), standing('ch03/softmax', 'failed'))
    expect(movedBy(broken)).toEqual([])
    const then = run(broken, standing('ch04/simple_net', 'failed', ['../ch03/softmax.ts']))
    expect(movedBy(then)).toEqual(['ch04/simple_net'])
    expect(verdictOf(then).exercises.find(({ id }) => id === 'ch04/simple_net')?.status).toBe('blocked')
    expect(then.focus).toBe('ch03/softmax')
  })

  it('reports nothing of a stub, which only waits while what it imports cannot be loaded', () => {
    const fresh = run(start(known(standing('ch03/softmax', 'passed'))))
    const waiting = standing('ch04/simple_net', 'failed', ['../ch03/softmax.ts'])
    const broken = run(
      run(saved(fresh, ['ch03/softmax'], ['ch04/simple_net']), standing('ch03/softmax', 'failed')),
      waiting,
    )
    expect(verdictOf(broken).exercises.find(({ id }) => id === 'ch04/simple_net')?.status).toBe('blocked')
    expect(movedBy(broken)).toEqual([])
    const mended = run(saved(broken, ['ch03/softmax'], ['ch04/simple_net']), standing('ch03/softmax', 'passed'))
    const then = run(
      { ...mended, queue: { first: [], later: ['ch04/simple_net'] } },
      standingOf(untouched('ch04/simple_net')),
    )
    expect(verdictOf(then).exercises.find(({ id }) => id === 'ch04/simple_net')?.status).toBe('todo')
    expect(movedBy(then)).toEqual([])
  })

  it('reports nothing of what is still to be graded', () => {
    const waiting = standing('ch04/simple_net', 'failed', ['../ch03/softmax.ts'])
    const blocked = run(start(known(standing('ch03/softmax', 'failed'), waiting)))
    const mended = run(saved(blocked, ['ch03/softmax'], ['ch04/simple_net']), standing('ch03/softmax', 'passed'))
    expect(verdictOf(mended).exercises.find(({ id }) => id === 'ch04/simple_net')?.status).toBe('failed')
    expect(movedBy(mended)).toEqual([])
    const later = { ...mended, queue: { first: [], later: ['ch04/simple_net'] } } as const
    expect(movedBy(run(later, standing('ch04/simple_net', 'passed')))).toEqual(['ch04/simple_net'])
  })

  it('during a round puts the running exercises back, so that they are graded again', () => {
    const running = saved(state, ['ch03/softmax'])
    const again = saved({ ...running, queue: begin(running.queue) }, ['ch03/softmax', 'ch04/mini_batch'])
    expect(again.queue).toEqual({ first: ['ch03/softmax', 'ch04/mini_batch'], later: [] })
  })

  it('lets a round go on that another save waits for, if it changes nothing of it, and answers both', () => {
    const first = saved(state, ['ch03/softmax'])
    const running = { ...first, queue: begin(first.queue) }
    const both = saved(running, ['ch04/mini_batch'])
    expect(both.queue).toEqual({ ...running.queue, first: ['ch04/mini_batch'] })
    expect(both.saved).toEqual(['ch04/mini_batch', 'ch03/softmax'])
    expect(saved(running, ['ch03/sigmoid'], ['ch03/softmax']).queue.running).toBeUndefined()
  })

  it('shows each of two saves that are answered one after the other, then what of them is not passed', () => {
    const first = saved(state, ['ch03/softmax'])
    const both = saved({ ...first, queue: begin(first.queue) }, ['ch04/mini_batch'])
    const one = run(both, standing('ch03/softmax', 'failed'))
    expect(one.focus).toBe('ch03/softmax')
    expect(isSuperseded(one)).toBe(false)
    expect(run(one, standing('ch04/mini_batch', 'failed')).focus).toBe('ch04/mini_batch')
    const passed = run(one, standing('ch04/mini_batch', 'passed'))
    expect(passed.focus).toBe('ch03/softmax')
    expect(isSuperseded(run(saved(state, ['ch03/softmax']), standing('ch03/softmax', 'passed')))).toBe(true)
  })

  it('ends a round that no save waits for', () => {
    const aside = run(saved(state, ['ch03/softmax'], ['ch04/simple_net']), standing('ch03/softmax', 'failed'))
    const after = saved({ ...aside, queue: begin(aside.queue) }, ['ch05/relu'])
    expect(after.queue).toEqual({ first: ['ch05/relu'], later: ['ch04/simple_net'] })
  })

  it('shows a blocked exercise that was saved, but never moves on to a blocked one by itself', () => {
    const waiting = standing('ch04/simple_net', 'failed', ['../ch03/softmax.ts'])
    const after = run(saved(state, ['ch04/simple_net']), waiting)
    expect(after.focus).toBe('ch04/simple_net')
    expect(run(saved(after, ['ch03/sigmoid'])).focus).toBe('ch03/softmax')
  })
})

describe('a key', () => {
  const state = run(start(known(standing('ch03/sigmoid', 'passed'))))

  it('f goes to the next exercise that is not passed, and starts over at the end', () => {
    const once = requested(state, 'failing')
    expect(once.focus).toBe('ch04/mean_squared_error')
    expect(once.queue.first).toEqual(['ch04/mean_squared_error'])
    const last = { ...state, focus: 'ch05/gradient_check' as const }
    expect(requested(last, 'failing').focus).toBe('ch03/softmax')
  })

  it('a grades everything again', () => {
    expect(requested(state, 'all')).toMatchObject({ view: 'all', queue: { first: course.map(({ id }) => id) } })
  })

  it('l shows the list, and another key or a save returns to the exercise', () => {
    const list = requested(state, 'list')
    expect(list.view).toBe('list')
    expect(requested(list, 'back')).toMatchObject({ view: 'exercise', focus: 'ch03/softmax' })
    expect(saved(list, ['ch05/relu']).view).toBe('exercise')
  })
})
