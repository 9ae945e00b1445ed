import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as np from './index.ts'

const matrix = (): np.NdArray =>
  np.array([
    [1, 2, 3],
    [4, 5, 6],
  ])

describe('an array', () => {
  test('knows its shape, number of dimensions and size', () => {
    const a = matrix()
    expect([a.shape, a.ndim, a.size]).toEqual([[2, 3], 2, 6])
  })

  test('has its numbers row by row in `data`, the same object each time', () => {
    const a = matrix()
    expect(a.data).toEqual(Float64Array.of(1, 2, 3, 4, 5, 6))
    expect(a.data).toBe(a.data)
  })

  test('is not equal to one with other numbers or another shape, in vitest', () => {
    expect(matrix()).toEqual(matrix())
    expect(matrix().row(1)).toEqual(np.array([4, 5, 6]))
    expect(matrix()).not.toEqual(matrix().add(1))
    expect(matrix()).not.toEqual(matrix().reshape(3, 2))
    expect(np.array(1)).not.toEqual(np.array(2))
    expect(np.zeros(0, 3)).not.toEqual(np.zeros(0, 2))
  })

  test('is iterated along its first axis: numbers of a vector, rows of a matrix', () => {
    expect([...np.array([1, 2])]).toEqual([1, 2])
    expect([...matrix()]).toEqual([np.array([1, 2, 3]), np.array([4, 5, 6])])
  })

  test('turns into JSON as nested arrays', () => {
    expect(JSON.stringify({ W: matrix() })).toBe('{"W":[[1,2,3],[4,5,6]]}')
  })

  test('refuses operators, which JavaScript would answer with NaN, but not text', () => {
    // @ts-expect-error this is what a student might try
    expect(() => matrix() * 2).toThrow('a.mul(b) for a * b')
    expect(String(np.array([1, 2]))).toBe('[1. 2.]')
  })

  test('is told from anything else by isNdArray', () => {
    expect(np.isNdArray(matrix())).toBe(true)
    expect([{ shape: [1], data: [1] }, Object.create(np.NdArray.prototype), null, 3, [1]].some(np.isNdArray)).toBe(
      false,
    )
  })

  test('is not made with new', () => {
    // @ts-expect-error a student's guess
    expect(() => new np.NdArray([1, 2])).toThrow('np.array')
  })
})

describe('get and set', () => {
  test('read and write one number, the value last', () => {
    const a = matrix()
    a.set(1, 2, 60)
    expect(a.get(1, 2)).toBe(60)
    expect(a.data[5]).toBe(60)
  })

  test('count negative indices from the end', () => {
    const a = matrix()
    a.set(-1, -3, 40)
    expect([a.get(1, 0), a.get(-2, -1)]).toEqual([40, 3])
  })

  test('work with no dimension, one and four', () => {
    const scalar = np.array(7)
    scalar.set(8)
    const vector = np.zeros(2)
    vector.set(1, 5)
    const four = np.arange(24).reshape(2, 3, 4, 1)
    four.set(1, 2, -1, 0, 99)
    expect([scalar.get(), vector.get(1), four.get(1, 0, 2, 0), four.get(1, 2, 3, 0)]).toEqual([8, 5, 14, 99])
  })

  test.each([
    ['get: index 2 does not fit axis 0 of shape (2, 3)', (a: np.NdArray) => a.get(2, 0)],
    ['get: index -4 does not fit axis 1', (a: np.NdArray) => a.get(0, -4)],
    ['get: index 0.5 does not fit', (a: np.NdArray) => a.get(0.5, 0)],
    ['get: index NaN does not fit', (a: np.NdArray) => a.get(0, Number.NaN)],
    ['shape (2, 3) takes 2 indices, got 1. Write get(i, j)', (a: np.NdArray) => a.get(1)],
    ['got 5. Write get(i, j)', (a: np.NdArray) => a.get(1, 1, 1, 1, 1)],
    ['got 1 before the value. Write set(i, j, value)', (a: np.NdArray) => a.set(1, 5)],
    ['set: index 3 does not fit axis 1', (a: np.NdArray) => a.set(0, 3, 1)],
  ])('say %j', (message, call) => {
    const a = matrix()
    expect(() => call(a)).toThrow(message)
    expect(a).toEqual(matrix())
  })

  test('refuse a value that is not a number', () => {
    // @ts-expect-error a student's slip
    expect(() => matrix().set(0, 0, undefined)).toThrow('set: expected a number as the value, got undefined')
    // @ts-expect-error a student's slip
    expect(() => matrix().get(undefined, 0)).toThrow('index undefined')
  })
})

describe('views', () => {
  test('row shares its numbers with the array, both ways', () => {
    const a = matrix()
    const row = a.row(-1)
    row.set(0, 40)
    a.set(1, 2, 60)
    expect(row).toEqual(np.array([40, 5, 60]))
    expect(a.row(1).data.buffer).toBe(a.data.buffer)
  })

  test('rows goes over views', () => {
    const a = matrix()
    for (const row of a.rows()) row.mulInPlace(10)
    expect(a.toArray()).toEqual([
      [10, 20, 30],
      [40, 50, 60],
    ])
  })

  test('reshape shares its numbers, of a row too', () => {
    const a = np.arange(12).reshape(3, 2, 2)
    a.row(1).reshape(-1).set(3, 99)
    expect(a.get(1, 1, 1)).toBe(99)
    expect(a.row(1).row(1).toArray()).toEqual([6, 99])
  })

  test('copy, T, take and every result share nothing', () => {
    const a = np.arange(3)
    for (const b of [a.copy(), a.T, a.take([0, 1, 2]), a.add(0), a.map((v) => v), np.array(a)]) b.set(0, 5)
    const row = matrix().row(0)
    row.copy().set(0, 5)
    expect([a.get(0), row.get(0)]).toEqual([0, 1])
  })

  test('a vector has no rows', () => {
    expect(() => np.arange(3).row(0)).toThrow('row: an array of shape (3,) has no rows; a.get(i)')
    expect(() => [...np.array(1).rows()]).toThrow('shape () has no rows')
    expect(() => matrix().row(2)).toThrow('row: index 2 does not fit axis 0 of shape (2, 3): expected')
  })
})

describe('pixels kept as bytes', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, v) => v)
  const asFloat32 = (): np.NdArray =>
    np.fromBuffer(
      Float32Array.from(bytes, (v) => v / 255),
      4,
      64,
    )
  const asBytes = (): np.NdArray => np.fromPixels(bytes.slice(), 4, 64)

  test('read as the float32 numbers v / 255, in every operation', () => {
    const W = np.random.randn(64, 3)
    const operations: ((a: np.NdArray) => unknown)[] = [
      (a) => a.toArray(),
      (a) => a.get(3, 63),
      (a) => a.dot(W),
      (a) => W.T.dot(a.T),
      (a) => a.take([2, 0, 2]),
      (a) => a.row(1).add(1),
      (a) => np.exp(a),
      (a) => a.sum(0),
      (a) => a.reshape(2, 2, 64).T,
      (a) => a.reshape(256).T,
      (a) => a.copy().data,
      (a) => a.map((v) => 2 * v),
      (a) => String(a),
    ]
    for (const operation of operations) expect(operation(asBytes())).toEqual(operation(asFloat32()))
  })

  test('stay bytes while they are read, and become float64 once they are changed', () => {
    const own = bytes.slice()
    const a = np.fromPixels(own, 4, 64)
    a.dot(np.ones(64, 2)).sum()
    own[1] = 255
    expect(a.get(0, 1)).toBe(1)
    const row = a.row(0)
    a.set(0, 0, 0.25)
    own[1] = 0
    expect([row.get(0), row.get(1)]).toEqual([0.25, 1])
  })

  test('are read where they lie by a product with their transpose', () => {
    const d = np.random.randn(4, 5)
    const operations: ((T: np.NdArray) => unknown)[] = [
      (T) => T.dot(d),
      (T) => T.dot(d.row(0).reshape(1, 5).T.dot(np.ones(1, 4)).row(0)),
      (T) => T.T.dot(T),
      (T) => T.reshape(2, 128).dot(np.ones(128, 2)),
      (T) => T.reshape(64, 4).dot(d),
      (T) => T.row(7).dot(d),
      (T) => T.get(63, 3),
      (T) => T.addInPlace(1).dot(d),
      (T) => T.data,
      (T) => [T.shape, T.ndim, T.size, String(T)],
    ]
    for (const operation of operations) expect(operation(asBytes().T)).toEqual(operation(asFloat32().T))
    expect(() => asBytes().T.dot(np.ones(5, 4))).toThrow('dot: shapes (64, 4) and (5, 4) do not fit')
  })

  test('leave their transpose and their rows as they were when they change, and the reverse', () => {
    const a = asBytes()
    const [T, taken] = [a.T, a.take([0])]
    a.set(0, 1, 7)
    expect([T.get(1, 0), taken.get(0, 1)]).toEqual([Math.fround(1 / 255), Math.fround(1 / 255)])
    T.set(2, 0, 8)
    taken.set(0, 3, 9)
    expect([T.dot(np.eye(4)).get(2, 0), a.get(0, 2), a.get(0, 3)]).toEqual(
      [8, bytes[2], bytes[3]].map((v, n) => (n ? Math.fround(v / 255) : v)),
    )
  })

  test('must be bytes, and as many as the shape needs', () => {
    expect(() => np.fromPixels(bytes, 3, 64)).toThrow(
      'fromPixels: shape (3, 64) needs 192 numbers, the buffer holds 256',
    )
    expect(() => np.fromPixels([1] as never, 1)).toThrow('expected a Uint8Array')
  })
})

describe('numbers kept as float32', () => {
  const pixels = (): np.NdArray => np.fromBuffer(Float32Array.of(0.1, 0.2, 0.3, 0.4), 2, 2)

  test('are read where they lie, as exactly as float32 is', () => {
    const buffer = Float32Array.of(0.1, 0.2)
    const a = np.fromBuffer(buffer, 2)
    buffer[0] = 7
    expect([a.get(0), a.get(1), a.sum()]).toEqual([7, Math.fround(0.2), 7 + Math.fround(0.2)])
  })

  test('become float64 for the array and all its views at once, and stay shared', () => {
    const a = pixels()
    const [before, flat] = [a.row(1), a.reshape(4)]
    expect(a.data).toBeInstanceOf(Float64Array)
    a.data[2] = 0.7
    flat.set(3, 1e-9)
    expect([before.get(0), before.get(1), a.row(1).data[1]]).toEqual([0.7, 1e-9, 1e-9])
  })

  test('become float64 when a view is written first', () => {
    const a = pixels()
    const row = a.row(0)
    row.set(0, 0.1)
    expect([a.get(0, 0), a.get(0, 1)]).toEqual([0.1, Math.fround(0.2)])
    expect(row.data.buffer).toBe(a.data.buffer)
  })

  test('give float64 results and are not changed by them', () => {
    const a = pixels()
    for (const b of [a.copy(), a.T, a.mul(1), a.take([0, 1]), a.dot(np.eye(2))]) b.data[0] = 0.1
    expect(a.get(0, 0)).toBe(Math.fround(0.1))
  })

  test('may be changed in place by an array over the same numbers', () => {
    const a = pixels()
    a.subInPlace(a.row(0))
    expect(a.row(0).toArray()).toEqual([0, 0])
    expect(a.get(1, 0)).toBe(Math.fround(0.3) - Math.fround(0.1))
  })
})

describe('operations in place', () => {
  test('change the array itself and return it', () => {
    const a = matrix()
    const view = a.row(0)
    expect(
      a
        .addInPlace(1)
        .mulInPlace(np.array([1, 2, 3]))
        .subInPlace(a.copy())
        .divInPlace(2),
    ).toBe(a)
    expect(view).toEqual(np.zeros(3))
  })

  test('take the other operand as it was, when it is a part of the array', () => {
    const a = matrix()
    expect(a.subInPlace(a.row(0)).toArray()).toEqual([
      [0, 0, 0],
      [3, 3, 3],
    ])
    const buffer = Float64Array.of(1, 2, 3, 4)
    const shifted = np.fromBuffer(buffer.subarray(1), 3).addInPlace(np.fromBuffer(buffer.subarray(0, 3), 3))
    expect(shifted.toArray()).toEqual([3, 5, 7])
  })

  test('keep the shape of the array: what does not broadcast to it is refused', () => {
    const row = np.zeros(3)
    expect(() => row.addInPlace(matrix())).toThrow(
      'addInPlace: shapes (3,) and (2, 3) do not fit: an array changed in place',
    )
    expect(row).toEqual(np.zeros(3))
  })

  test('give the same numbers as the operations that make a new array', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { minLength: 6, maxLength: 6 }), fc.double(), (numbers, x) => {
        const a = np.array(numbers).reshape(2, 3)
        const row = a.row(1).copy()
        expect(a.copy().addInPlace(row)).toEqual(a.add(row))
        expect(a.copy().subInPlace(x)).toEqual(a.sub(x))
        expect(a.copy().mulInPlace(row)).toEqual(a.mul(row))
        expect(a.copy().divInPlace(x)).toEqual(a.div(x))
      }),
    )
  })
})

describe('what an operation says of a wrong operand', () => {
  test.each<[string, unknown]>([
    ['add: expected an NdArray or a number, got an array. Wrap it: np.array([…])', [1, 2, 3]],
    ['add: expected an NdArray or a number, got undefined', undefined],
    ['add: expected an NdArray or a number, got text', 'text'],
  ])('%s', (message, operand) => {
    expect(() => matrix().add(operand as number)).toThrow(message)
  })

  test('dot takes arrays only', () => {
    // @ts-expect-error a student's slip
    expect(() => matrix().dot(2)).toThrow('dot: expected an NdArray, got 2. To multiply by a number use mul')
  })

  test('a lost axis is told with its mend', () => {
    const x = matrix()
    expect(() => x.sub(x.max(1))).toThrow(
      'sub: shapes (2, 3) and (2,) do not fit: 3 against 2, counted from the right.',
    )
    expect(() => x.sub(x.max(1))).toThrow('{ keepDims: true }')
    expect(x.sub(x.max(1, { keepDims: true })).max()).toBe(0)
  })

  test('an axis that is not there is told with those that are', () => {
    expect(() => matrix().sum(2)).toThrow('sum: axis 2 does not fit shape (2, 3): expected a whole number from -2 to 1')
    expect(() => np.array(1).sum(0)).toThrow('an array of shape () has no axis; leave it out')
    expect(() => np.zeros(0).max()).toThrow('max: shape (0,) is empty there, so no number is the greatest')
  })
})

describe('item', () => {
  test('is the number of an array that holds one', () => {
    expect(np.arange(3).dot(np.arange(3)).item()).toBe(5)
    expect(np.array([[4]]).item()).toBe(4)
  })

  test('refuses to choose', () => {
    expect(() => matrix().item()).toThrow('item: shape (2, 3) holds 6 numbers')
  })
})

test('neg turns signs, of zero too', () => {
  expect(Array.from(np.array([1, 0, -2]).neg().data)).toEqual([-1, -0, 2])
})

test('map applies a function to each number and to nothing else', () => {
  const seen: unknown[][] = []
  const mask = np.array([[1, -2]]).map((...args) => seen.push(args) && Number(args[0] > 0))
  expect(mask.toArray()).toEqual([[1, 0]])
  expect(seen).toEqual([[1], [-2]])
})

test('take accepts an array of indices, and refuses those that are not there', () => {
  expect(matrix().take(np.array([-1, 0, -1])).shape).toEqual([3, 3])
  expect(() => matrix().take([2])).toThrow('take: index 2 does not fit axis 0 of shape (2, 3)')
  expect(() => matrix().take([0.5])).toThrow('index 0.5')
  expect(() => np.array(1).take([0])).toThrow('take: an array of shape () has no rows')
})

test('reshape says why it cannot', () => {
  expect(() => matrix().reshape(4, 2)).toThrow('shape (2, 3) holds 6 numbers and cannot become (4, 2), which holds 8')
  expect(() => matrix().reshape(4, -1)).toThrow('for 6 is not a multiple of 4')
  expect(() => matrix().reshape(-1, -1)).toThrow('only one dimension can be -1')
  expect(() => matrix().reshape(-2, -3)).toThrow('must be a whole number and not negative, got -2')
  // @ts-expect-error as in Python
  expect(() => matrix().reshape([3, 2])).toThrow(
    'expected the dimensions one by one, got an array. Did you mean reshape(3, 2)',
  )
})
