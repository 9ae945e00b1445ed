import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { course } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { reported } from '../../verdict/verdicts.fixture.ts'
import { standingOf } from '../../verdict/standing.ts'
import { graded, requested, saved, start, wanted, type WatchState } from '../watch/state.ts'
import type { WatchSession } from '../watch/session.ts'
import { begin } from '../watch/queue.ts'
import { openPageModel } from './page-model.ts'

// What a model has begun to load is loaded before the next test.
afterEach(async () => {
  for (let i = 0; i < 5; i++) {
    await turn()
    await vi.dynamicImportSettled()
  }
})

/** A model over a course in which only softmax fails; its session does only what it is told. */
function modelOf(failing: ExerciseId = 'ch03/softmax', tellsHints = true) {
  const standing = (id: ExerciseId) => standingOf(reported(id, id === failing ? 'failed' : 'passed', {}, 'skipped'))
  let state: WatchState = start(new Map(course.map(({ id }) => [id, standing(id)] as const)))
  const asked: ExerciseId[] = []
  const collected: string[] = []
  const run = (): void => {
    state = { ...state, queue: begin(state.queue) }
    const round = state.queue.running
    if (round) state = graded(state, round, round.ids.map(standing))
  }
  run()
  const session = {
    get state() {
      return state
    },
    want: (id: ExerciseId) => {
      asked.push(id)
      state = wanted(state, id)
    },
  } as unknown as WatchSession
  const model = openPageModel(
    {
      session,
      lang: 'en',
      root: 'exercises',
      tellsHints,
      collect: async ({ exercises }) => {
        collected.push(exercises.map(({ id }) => id).join())
        return {}
      },
      onChange: () => {},
    },
    'now',
  )
  const save = (id: ExerciseId): void => {
    state = saved(state, [id])
    model.follow('going-on', 'grading')
  }
  const press = (): void => {
    state = requested(state, 'back')
    model.follow('request', 'idle')
  }
  return { model, asked, collected, save, press, run }
}

describe('what the page shows', () => {
  it('is the exercise to work on, until another is saved: that one, though it passes and the terminal goes on', () => {
    const { model, save, run } = modelOf()
    expect(model.view().shown).toBe('ch03/softmax')
    save('ch03/sigmoid')
    expect(model.view()).toMatchObject({ shown: 'ch03/sigmoid', pending: new Set(['ch03/sigmoid']), now: 'grading' })
    expect(model.view().figures?.drawing).toBe(true)
    run()
    model.follow('verdict', 'idle')
    expect(model.view()).toMatchObject({ shown: 'ch03/sigmoid', pending: new Set() })
    expect(model.shown()?.status).toBe('passed')
  })

  it('is what is chosen on the page, which is graded where only its points are known, until the next save', () => {
    const { model, asked, save } = modelOf()
    expect(model.ask('show-ch05-affine')).toBe(true)
    expect([model.view().shown, asked]).toEqual(['ch05/affine', ['ch05/affine']])
    expect(model.view().pending.has('ch05/affine')).toBe(true)
    save('ch03/sigmoid')
    expect(model.view().shown).toBe('ch03/sigmoid')
  })

  it('goes with the terminal when a key is pressed there', () => {
    const { model, press } = modelOf()
    model.ask('show-ch05-affine')
    press()
    expect(model.view().shown).toBe('ch03/softmax')
  })

  it('is asked for figures once it is graded, and not before', () => {
    const { model, collected, save, run } = modelOf()
    expect(collected).toEqual(['ch03/softmax'])
    save('ch03/sigmoid')
    expect(collected).toEqual(['ch03/softmax'])
    run()
    model.follow('verdict', 'idle')
    model.follow('going-on', 'others')
    expect(collected).toEqual(['ch03/softmax', 'ch03/sigmoid'])
  })

  it('has no hints where the instructor keeps them back', async () => {
    const { model } = modelOf('ch03/softmax', false)
    const { model: other } = modelOf()
    await expect.poll(() => other.view().hints?.hints).toHaveLength(3)
    expect([model.view().hints, model.ask('hint')]).toEqual([undefined, false])
  })

  it('is changed by no request that the page does not have', () => {
    const { model } = modelOf()
    for (const what of ['show-', 'show-ch03/sigmoid', 'show-__proto__', 'quit', '']) expect(model.ask(what)).toBe(false)
    expect(model.view().shown).toBe('ch03/softmax')
  })
})
