import { expect, test } from 'vitest'
import * as np from '../../../exercises/np/index.ts'
import { parseGuestMessage } from './guest-message.ts'
import { faultOf } from '../guest/np-fault.ts'
import { describeFault } from '../../../exercises/np/errors/np-error.ts'

const thrownBy = (act: () => unknown): Error => {
  try {
    act()
  } catch (error) {
    return error as Error
  }
  throw new Error('nothing was thrown')
}

const a = np.ones(2, 3)
const wrong =
  (call: (x: never) => unknown): (() => unknown) =>
  () =>
    call(a as never)

test.each<[string, () => unknown, string]>([
  ['add', () => a.add(np.ones(2)), '열벡터 (2, 1)이어야'],
  ['dot', () => a.dot(np.ones(2, 3)), 'x.dot(W.T)로'],
  ['dot with a number', wrong((x) => np.dot(x, 2 as never)), 'mul을'],
  ['get', () => a.get(1), 'get(i, j)로 쓰십시오'],
  ['set', () => a.set(1, 2), '값 앞에 1개를'],
  ['an index', () => a.get(5, 0), '-2부터 1까지의'],
  ['an axis', () => a.sum(2), '축 2는'],
  ['reshape', () => a.reshape(4, 2), '수가 8개 있어야'],
  ['rows', () => np.ones(3).row(0), '행이 없습니다'],
  ['item', () => a.item(), 'get(i, …)으로'],
  ['array', () => np.array([[1, 2], [3]]), '모든 행의 길이가'],
  ['zeros of a list', wrong(() => np.zeros([2, 3] as never)), '차원마다 하나씩'],
  ['a list as operand', wrong(() => a.add([1] as never)), 'np.array([…])로'],
  ['an operator', () => `${+(a as never)}`, 'a.mul(b)'],
  ['choice', () => np.random.choice(0, 1), '1 이상의 정수'],
])('an error of #np is told in Korean by its data: %s', (_, act, korean) => {
  const error = thrownBy(act)
  const told = faultOf(error)
  const end = { kind: 'threw', name: error.name, message: error.message, stack: '', np: told }
  const message = parseGuestMessage(JSON.stringify({ kind: 'done', id: 'a', end, console: [] }))
  expect(message).toMatchObject({ end: { np: told } })
  expect(told && describeFault(told, 'ko')).toContain(korean)
  expect(told && describeFault(told, 'en')).toBe(error.message)
})

test.each([
  { code: 'do-not-fit', values: {} },
  { code: 'toString', values: {} },
  { code: 'item', values: { shape: 'x'.repeat(300) } },
  { code: 'no-such-axis', values: { shape: {} } },
])('forged data is no reason to fail: %j', (np_) => {
  const error = Object.assign(new RangeError('mine'), { np: np_ })
  const fault = faultOf(error)
  expect(fault && describeFault(fault, 'ko')).toBeUndefined()
})
