import { describe, expect, it } from 'vitest'
import { begin, EMPTY, enqueue, finish, interrupt, isQueued } from './queue.ts'

describe('the queue', () => {
  it('grades what was saved first, and what depends on it in a round of its own', () => {
    const saved = enqueue(EMPTY, ['ch03/softmax'], ['ch04/simple_net', 'ch04/two_layer_net'])
    const first = begin(saved)
    expect(first.running).toEqual({ ids: ['ch03/softmax'], awaited: true })
    const then = begin(finish(first))
    expect(then.running).toEqual({ ids: ['ch04/simple_net', 'ch04/two_layer_net'], awaited: false })
    expect(begin(finish(then))).toEqual(EMPTY)
  })

  it('grades what was saved several times once', () => {
    const queue = enqueue(enqueue(EMPTY, ['ch03/softmax']), ['ch03/softmax', 'ch03/sigmoid'])
    expect(queue.first).toEqual(['ch03/sigmoid', 'ch03/softmax'])
  })

  it('does sooner what was to be done later, once it is waited for', () => {
    const queue = enqueue(enqueue(EMPTY, [], ['ch04/simple_net', 'ch04/two_layer_net']), ['ch04/simple_net'])
    expect(queue).toEqual({ first: ['ch04/simple_net'], later: ['ch04/two_layer_net'] })
  })

  it('does again what was interrupted, each in its line', () => {
    const running = begin(enqueue(EMPTY, ['ch03/softmax'], ['ch04/simple_net']))
    expect(interrupt(running)).toEqual({ first: ['ch03/softmax'], later: ['ch04/simple_net'] })
    expect(interrupt(begin(finish(running)))).toEqual({ first: [], later: ['ch04/simple_net'] })
    expect(interrupt(EMPTY)).toEqual(EMPTY)
  })

  it('does one round at a time', () => {
    const running = begin(enqueue(EMPTY, ['ch03/softmax']))
    expect(begin(enqueue(running, ['ch03/sigmoid'])).running).toBe(running.running)
  })

  it('knows what is on its way', () => {
    const queue = enqueue(begin(enqueue(EMPTY, ['ch03/softmax'])), [], ['ch03/sigmoid'])
    expect(isQueued(queue, 'ch03/softmax')).toBe(true)
    expect(isQueued(queue, 'ch03/sigmoid')).toBe(true)
    expect(isQueued(queue, 'ch05/relu')).toBe(false)
  })
})
