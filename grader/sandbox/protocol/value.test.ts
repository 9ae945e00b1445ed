import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeValue } from './decode-value.ts'
import { encodeValue } from './encode-value.ts'
import { type ArrayCodec, UnsendableError, VALUE_LIMITS, type WireArray } from './value.ts'

class TestArray {
  readonly shape: readonly number[]
  readonly data: Float64Array
  constructor({ shape, data }: WireArray) {
    this.shape = shape
    this.data = data
  }
}

const codec: ArrayCodec = {
  read: (value) => (value instanceof TestArray ? value : undefined),
  make: (array) => new TestArray(array),
}

const there = (value: unknown): unknown => decodeValue(encodeValue(value, codec), codec)

const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constantFrom(null, undefined),
    fc
      .array(fc.double(), { maxLength: 6 })
      .map((data) => new TestArray({ shape: [data.length], data: Float64Array.from(data) })),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value

describe('a value on the wire', () => {
  it('arrives unchanged for any plain data', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(there(value)).toStrictEqual(value)
      }),
    )
  })

  it('keeps NaN, infinities, -0 and undefined distinct', () => {
    expect(there([NaN, Infinity, -Infinity, -0, 0, undefined, null])).toStrictEqual([
      NaN,
      Infinity,
      -Infinity,
      -0,
      0,
      undefined,
      null,
    ])
  })

  it('keeps the shape of an array of any number of dimensions', () => {
    const array = new TestArray({ shape: [2, 1, 3], data: Float64Array.of(1, 2, 3, 4, 5, 6) })
    expect(there({ array })).toStrictEqual({ array })
    expect(there(new TestArray({ shape: [], data: Float64Array.of(7) }))).toMatchObject({ shape: [] })
  })

  it('is what an object of a class holds, its getters and those of what it extends, and no method', () => {
    class Kept {
      x = 1
      get twice() {
        return 2 * this.x
      }
    }
    class Result extends Kept {
      #hidden = 4
      history = [1, 2]
      get half() {
        return this.#hidden / 2
      }
      print() {}
    }
    expect(there(new Result())).toStrictEqual({ x: 1, history: [1, 2], half: 2, twice: 2 })
    expect(there({ x: 1, print() {} })).toStrictEqual({ x: 1 })
  })

  it('cannot set a prototype by the name __proto__', () => {
    const sent = Object.defineProperty({}, '__proto__', { value: { forged: true }, enumerable: true })
    const arrived = there(sent) as object
    expect(Object.getPrototypeOf(arrived)).toBe(Object.prototype)
    expect(Object.keys(arrived)).toEqual(['__proto__'])
  })
})

describe('a value that is not plain data', () => {
  const cyclic: Record<string, unknown> = {}
  cyclic.self = cyclic
  it.each([
    ['a function', () => 1, 'a function', ''],
    ['a Promise', Promise.resolve(1), 'a Promise', ''],
    ['a symbol inside', { a: [Symbol('x')] }, 'a symbol', '.a[0]'],
    ['a bigint', 1n, 'a bigint', ''],
    ['a Map', new Map(), 'a Map', ''],
    ['what extends a Map', new (class Named extends Map {})(), 'a Named', ''],
    ['a Date inside', { at: new Date(0) }, 'a Date', '.at'],
    ['a ring', cyclic, 'a value nested too deep', '.self'],
  ])('is refused: %s', (_, value, what, path) => {
    const refused = catchUnsendable(() => encodeValue(value, codec))
    expect(refused.what).toBe(what)
    expect(refused.path.startsWith(path)).toBe(true)
  })

  it('is refused if it is larger than any honest answer', () => {
    expect(() =>
      encodeValue(
        Array.from({ length: VALUE_LIMITS.skeletonChars }, () => 0),
        codec,
      ),
    ).toThrow(UnsendableError)
    const huge = new TestArray({
      shape: [VALUE_LIMITS.numbers + 1],
      data: { length: VALUE_LIMITS.numbers + 1 } as Float64Array,
    })
    expect(() => encodeValue(huge, codec)).toThrow(UnsendableError)
  })
})

describe('bytes that no honest guest sends', () => {
  it('always decode to a value or throw Unsendable', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decodeValue(bytes, codec)
        } catch (error) {
          expect(error).toBeInstanceOf(UnsendableError)
        }
      }),
    )
  })

  it('are refused if the skeleton and the pool have different numbers of numbers', () => {
    for (const skeleton of [
      '["a",3]',
      '["a",-1]',
      '["a",1e300]',
      '["a",0.5]',
      '["l",0,0]',
      '7',
      '{"a":1}',
      '["r",[1,0]]',
      '["x"]',
    ])
      expect(() => decodeValue(forged(skeleton, [1]), codec), skeleton).toThrow(UnsendableError)
    expect(() => decodeValue(forged('true', [1]), codec)).toThrow(UnsendableError)
  })
})

// --- internal ---

function forged(skeleton: string, numbers: number[]): Uint8Array {
  const start = (4 + skeleton.length + 7) & ~7
  const bytes = new Uint8Array(start + 8 * numbers.length)
  new DataView(bytes.buffer).setUint32(0, skeleton.length, true)
  bytes.set(new TextEncoder().encode(skeleton), 4)
  new Float64Array(bytes.buffer, start).set(numbers)
  return bytes
}

function catchUnsendable(run: () => unknown): UnsendableError {
  try {
    run()
  } catch (error) {
    if (error instanceof UnsendableError) return error
  }
  throw new Error('nothing was refused')
}
