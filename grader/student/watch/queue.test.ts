import { describe, expect, it } from 'vitest'
import { begin, EMPTY, enqueue, finish, interrupt, isQueued } from './queue.ts'

describe('the queue', () => {
  it('grades saved exercises first, and those that depend on them in a separate round', () => {
    const saved = enqueue(EMPTY, ['ch03/softmax'], ['ch04/simple_net', 'ch04/two_layer_net'])
    const first = begin(saved)
    expect(first.running).toEqual({ ids: ['ch03/softmax'], awaited: true })
    const then = begin(finish(first))
    expect(then.running).toEqual({ ids: ['ch04/simple_net', 'ch04/two_layer_net'], awaited: false })
    expect(begin(finish(then))).toEqual(EMPTY)
  })

  it('grades an exercise that was saved several times once', () => {
    const queue = enqueue(enqueue(EMPTY, ['ch03/softmax']), ['ch03/softmax', 'ch03/sigmoid'])
    expect(queue.first).toEqual(['ch03/sigmoid', 'ch03/softmax'])
  })

  it('moves a background exercise to the front when it is saved', () => {
    const queue = enqueue(enqueue(EMPTY, [], ['ch04/simple_net', 'ch04/two_layer_net']), ['ch04/simple_net'])
    expect(queue).toEqual({ first: ['ch04/simple_net'], later: ['ch04/two_layer_net'] })
  })

  it('repeats what was interrupted, each in its own line', () => {
    const running = begin(enqueue(EMPTY, ['ch03/softmax'], ['ch04/simple_net']))
    expect(interrupt(running)).toEqual({ first: ['ch03/softmax'], later: ['ch04/simple_net'] })
    expect(interrupt(begin(finish(running)))).toEqual({ first: [], later: ['ch04/simple_net'] })
    expect(interrupt(EMPTY)).toEqual(EMPTY)
  })

  it('runs one round at a time', () => {
    const running = begin(enqueue(EMPTY, ['ch03/softmax']))
    expect(begin(enqueue(running, ['ch03/sigmoid'])).running).toBe(running.running)
  })

  it('knows which exercises will be graded', () => {
    const queue = enqueue(begin(enqueue(EMPTY, ['ch03/softmax'])), [], ['ch03/sigmoid'])
    expect(isQueued(queue, 'ch03/softmax')).toBe(true)
    expect(isQueued(queue, 'ch03/sigmoid')).toBe(true)
    expect(isQueued(queue, 'ch05/relu')).toBe(false)
  })
})
