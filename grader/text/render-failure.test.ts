import { describe, expect, test } from 'vitest'
import type { Mismatch } from '../model/check.ts'
import type { Unpassed } from './describe-failure.ts'
import { renderFailure, renderMessage } from './render-failure.ts'

const hint = { en: 'Divide the sum by the number of rows.', ko: '합을 행의 수로 나눕니다.' }
const value = (more: Partial<Extract<Mismatch, { kind: 'value' }>>): Unpassed => ({
  failure: {
    kind: 'mismatch',
    mismatch: {
      kind: 'value',
      expected: '0.51',
      received: '1.02',
      at: [],
      expectedAt: 0.51,
      receivedAt: 1.02,
      largestDifference: 0.51,
      rtol: 1e-7,
      atol: 0,
      ...more,
    },
  },
})
const mismatch = (it: Mismatch): Unpassed => ({ failure: { kind: 'mismatch', mismatch: it } })

describe('a wrong value', () => {
  const wrong = { ...value({}), tried: 'const y = np.array([[0.1, 0.9]])\ncrossEntropyError(y, t)', hint }

  test('is shown with what was tried, expected and received, and with the hint', () => {
    expect(renderFailure(wrong, 'en')).toMatchInlineSnapshot(`
      "The result is another number than expected.
        Tried       const y = np.array([[0.1, 0.9]])
                    crossEntropyError(y, t)
        Expected    0.51
        Received    1.02
        Difference  off by 0.51 (up to 5.1e-8 would pass)
        Hint        Divide the sum by the number of rows."
    `)
    expect(renderFailure(wrong, 'ko')).toMatchInlineSnapshot(`
      "결과의 값이 기대한 것과 다릅니다.
        실행한 코드  const y = np.array([[0.1, 0.9]])
                     crossEntropyError(y, t)
        기댓값       0.51
        실제값       1.02
        차이         0.51 (허용 오차 5.1e-8)
        도움말       합을 행의 수로 나눕니다."
    `)
  })

  test('has code that fills a screen below what helps', () => {
    const lines = Array.from({ length: 13 }, (_, i) => `f(${i})`)
    const labels = (count: number): string[] =>
      [...renderFailure({ ...wrong, tried: lines.slice(0, count).join('\n') }, 'en').matchAll(/^  ([A-Z]\w+)/gm)].map(
        ([, label]) => label,
      )
    expect(labels(12)).toEqual(['Tried', 'Expected', 'Received', 'Difference', 'Hint'])
    expect(labels(13)).toEqual(['Expected', 'Received', 'Difference', 'Hint', 'Tried'])
  })

  test('has no columns in the Vitest UI in Korean: in its font Hangul is not two columns wide', () => {
    const long = hint.ko.repeat(4).replaceAll('.', '. ').trim()
    expect(renderMessage({ ...wrong, hint: { ...hint, ko: long } }, 'ko')).toMatchInlineSnapshot(`
      "결과의 값이 기대한 것과 다릅니다.
        실행한 코드:
          const y = np.array([[0.1, 0.9]])
          crossEntropyError(y, t)
        기댓값: 0.51
        실제값: 1.02
        차이: 0.51 (허용 오차 5.1e-8)
        도움말:
          합을 행의 수로 나눕니다. 합을 행의 수로 나눕니다. 합을 행의 수로
          나눕니다. 합을 행의 수로 나눕니다."
    `)
    expect(renderMessage(wrong, 'en')).toBe(renderFailure(wrong, 'en'))
  })

  test('in an array is shown with the first index that differs', () => {
    const array = value({
      expected: '[[1. 2.]\n [3. 4.]]',
      received: '[[1. 2.]\n [5. 9.]]',
      at: [1, 0],
      expectedAt: 3,
      receivedAt: 5,
      largestDifference: 5,
    })
    expect(renderFailure(array, 'en')).toMatchInlineSnapshot(`
      "The result has the right shape, but not the right values.
        Expected    [[1. 2.]
                     [3. 4.]]
        Received    [[1. 2.]
                     [5. 9.]]
        Difference  first at [1, 0]: 5 instead of 3 (up to 3e-7 would pass)
                    largest: 5"
    `)
    expect(renderFailure(array, 'ko')).toMatchInlineSnapshot(`
      "결과의 형상은 맞지만 값이 기대한 것과 다릅니다.
        기댓값       [[1. 2.]
                      [3. 4.]]
        실제값       [[1. 2.]
                      [5. 9.]]
        차이         처음 다른 곳 [1, 0]: 기댓값 3, 실제값 5 (허용 오차 3e-7)
                     가장 큰 차이: 5"
    `)
  })

  test('says so if it must be exact', () => {
    expect(renderFailure(value({ rtol: 0 }), 'en')).toContain('off by 0.51 (it must be exact)')
  })

  test('that is NaN is called NaN, without a distance', () => {
    const text = renderFailure(value({ received: 'nan', receivedAt: NaN, largestDifference: Infinity }), 'en')
    expect(text).toMatch(/^The result is NaN \(not a number\)\./)
    expect(text).not.toMatch(/Infinity|would pass/)
  })
})

describe('a result of another kind', () => {
  test('a wrong shape is reported before any number', () => {
    const shape = mismatch({ kind: 'shape', expected: [3], received: [1, 3] })
    expect(renderFailure(shape, 'en')).toMatchInlineSnapshot(`
      "The result has another shape than expected.
        Expected    shape (3,)
        Received    shape (1, 3)"
    `)
    expect(renderFailure(shape, 'ko')).toMatchInlineSnapshot(`
      "결과의 형상이 기대한 것과 다릅니다.
        기댓값       형상 (3,)
        실제값       형상 (1, 3)"
    `)
  })

  test('a missing result suggests a return statement', () => {
    const nothing = mismatch({ kind: 'type', expected: 'number', received: 'undefined' })
    expect(renderFailure(nothing, 'en')).toMatchInlineSnapshot(`
      "The result should be a number. Nothing was returned. Is a return missing?
        Received    nothing (undefined)"
    `)
    expect(renderFailure(nothing, 'ko')).toMatchInlineSnapshot(`
      "결과는 숫자여야 합니다. 반환된 값이 없습니다. return이 빠졌는지 확인하십시오.
        실제값       없음(undefined)"
    `)
  })

  test('an array in the place of a number is shown with its shape', () => {
    const array = mismatch({ kind: 'type', expected: 'number', received: 'NdArray, shape (3,)' })
    expect(renderFailure(array, 'ko')).toMatchInlineSnapshot(`
      "결과는 숫자여야 합니다.
        실제값       NdArray, 형상 (3,)"
    `)
  })

  test('a check’s own sentence is shown in the reader’s language, with both values', () => {
    const says = { en: 'The call changed x.', ko: 'x의 값이 바뀌었습니다.' }
    const told = mismatch({ kind: 'says', says, expected: '[1. 2.]', received: '[1. 3.]' })
    expect(renderFailure(told, 'en')).toMatchInlineSnapshot(`
      "The call changed x.
        Expected    [1. 2.]
        Received    [1. 3.]"
    `)
    expect(renderFailure(told, 'ko')).toContain('x의 값이 바뀌었습니다.')
  })
})

describe('an error in the code', () => {
  const frames = [
    { file: 'ch03/softmax.ts', line: 12, column: 14, code: '    return a.max(1)', name: 'softmax' },
    {
      file: 'ch04/two_layer_net.ts',
      line: 40,
      column: 12,
      code: '    return softmax(a2)',
      name: 'TwoLayerNet.predict',
    },
  ]
  const threw = (more: object = {}): Unpassed => ({
    failure: {
      kind: 'outcome',
      outcome: { kind: 'threw', name: 'TypeError', message: 'a is undefined', frames, ...more },
    },
  })

  test('is shown at its position, with a caret and its callers', () => {
    expect(renderFailure(threw(), 'en')).toMatchInlineSnapshot(`
      "The code threw an error: TypeError: a is undefined
        Where       ch03/softmax.ts:12:14
                    12 | return a.max(1)
                       |          ^
                    called from ch04/two_layer_net.ts:40:12, in TwoLayerNet.predict"
    `)
    expect(renderFailure(threw(), 'ko')).toMatchInlineSnapshot(`
      "코드에서 오류가 발생했습니다: TypeError: a is undefined
        위치         ch03/softmax.ts:12:14
                     12 | return a.max(1)
                        |          ^
                     호출한 곳: ch04/two_layer_net.ts:40:12 (TwoLayerNet.predict)"
    `)
  })

  test('has its caret under the right column even after Korean letters and tabs', () => {
    const code = "\tthrow '오류', fail()"
    const [, line, caret] = renderFailure(threw({ frames: [{ file: 'a.ts', line: 1, column: 14, code }] }), 'en')
      .split('\n')
      .slice(0, 4)
      .slice(-3)
    expect(line.slice(line.indexOf('|') + 2)).toBe("throw '오류', fail()")
    expect(caret.slice(caret.indexOf('|') + 2)).toBe(`${' '.repeat(14)}^`)
  })

  test('in a long line is shown with the part around it', () => {
    const code = `const x = ${'1 + '.repeat(40)}boom()`
    const text = renderFailure(
      threw({ frames: [{ file: 'a.ts', line: 1, column: code.indexOf('boom') + 1, code }] }),
      'en',
    )
    const [line, caret] = text.split('\n').slice(-2)
    expect(line.length).toBeLessThan(80)
    expect(line.slice(caret.indexOf('^'))).toBe('boom()')
  })

  test('cannot control the terminal or flood it', () => {
    const text = renderFailure(threw({ message: `\u001B[2J${'boo\n'.repeat(900)}` }), 'en')
    expect(text).not.toContain('\u001B')
    expect(text.split('\n').length).toBeLessThan(16)
  })
})

describe('the advice', () => {
  test('after an endless recursion says to end it, and shows the caller once', () => {
    const frame = { file: 'ch03/sigmoid.ts', line: 4, column: 10, code: '  return sigmoid(x)' }
    const outcome = {
      kind: 'threw',
      name: 'RangeError',
      message: 'Maximum call stack size exceeded',
      frames: [frame, frame, frame],
    } as const
    expect(renderFailure({ failure: { kind: 'outcome', outcome }, hint }, 'en')).toMatchInlineSnapshot(`
      "The code threw an error: RangeError: Maximum call stack size exceeded
        Where       ch03/sigmoid.ts:4:10
                    4 | return sigmoid(x)
                      |        ^
        Hint        A function calls itself without end. What should make it stop?"
    `)
  })

  test('after a missing result is in the message, without a hint', () => {
    const nothing = mismatch({ kind: 'type', expected: 'array', received: 'undefined' })
    expect(renderFailure({ ...nothing, hint }, 'en')).not.toContain('Hint')
  })
})

test('the tried call is never cut, but broken into lines if the code stays the same', () => {
  const tried = `const x = np.array([1, 2])\nconsole.log(${'softmax('.repeat(9)}x${')'.repeat(9)})`
  const lines = renderFailure({ ...value({}), tried }, 'en', { columns: 60 }).split('\n')
  const shown = lines.slice(
    lines.indexOf('  Tried') + 1,
    lines.findIndex((line) => line.startsWith('  Expected')),
  )
  expect(Math.max(...shown.map((line) => line.length))).toBeLessThanOrEqual(60)
  expect(shown.join('').replaceAll(' ', '')).toBe(tried.replaceAll(/\s/g, ''))
})

describe('other failures', () => {
  const ended = (outcome: Extract<Unpassed['failure'], { kind: 'outcome' }>['outcome']): Unpassed => ({
    failure: { kind: 'outcome', outcome },
    hint,
  })

  test.each([
    ['pattern-factor-5', 'Seen'],
    ['no-batch-mean', 'Diagnosis'],
  ])('what was seen is told as such, and only a named mistake as a diagnosis: %s', (id, label) => {
    const diagnosis = { id, says: { en: 'It is 5 times too large.', ko: '5배입니다.' } }
    const wrong: Unpassed = { ...mismatch({ kind: 'says', says: diagnosis.says }), diagnosis }
    expect(renderFailure(wrong, 'en')).toMatch(new RegExp(`${label} +It is 5 times`))
  })

  test('a sentence of the check has a hint of its own where that of the check is about something else', () => {
    const says = { en: 'The call changed x.', ko: 'x가 바뀌었습니다.' }
    const own = { en: 'Look for InPlace.', ko: 'InPlace를 찾으십시오.' }
    expect(renderFailure({ ...mismatch({ kind: 'says', says, hint: own }), hint }, 'en')).toContain(own.en)
    expect(renderFailure({ ...mismatch({ kind: 'says', says, hint: own }), hint }, 'en')).not.toContain(hint.en)
    expect(renderFailure({ ...mismatch({ kind: 'says', says }), hint }, 'en')).toContain(hint.en)
  })

  test.each([
    ['labels-as-weights', false],
    ['pattern-times', true],
  ])('what an error of #np advises stays silent beside a mistake that is known: %s', (id, isAdvised) => {
    const facts = { en: 'mul: they do not fit.', ko: 'mul: 서로 맞지 않습니다.' }
    const says = { en: `${facts.en} Use reshape(-1, 1).`, ko: `${facts.ko} reshape(-1, 1)로 바꿉니다.` }
    const outcome = { kind: 'threw', name: 'RangeError', message: says.en, frames: [], says, facts } as const
    const diagnosis = { id, says: { en: 'It is t.', ko: 't입니다.' } }
    for (const lang of ['en', 'ko'] as const) {
      expect(renderFailure({ failure: { kind: 'outcome', outcome } }, lang)).toContain('reshape')
      expect(renderFailure({ failure: { kind: 'outcome', outcome }, diagnosis }, lang).includes('reshape')).toBe(
        isAdvised,
      )
    }
  })

  test('a diagnosis replaces the hint, and also appears where a hint would not help', () => {
    const diagnosis = { id: 'endless', says: { en: 'The loop seems to run on.', ko: '반복이 끝나지 않는 듯합니다.' } }
    const outcome = { kind: 'timed-out', afterMs: 2000 } as const
    const threw = ended({ kind: 'threw', name: 'Error', message: 'no', frames: [] })
    expect(renderFailure(threw, 'ko')).toContain('도움말')
    expect(renderFailure({ ...ended(outcome), diagnosis }, 'en')).toBe(
      'The code did not finish within 2 seconds. Does a loop never end?\n  Diagnosis   The loop seems to run on.',
    )
    expect(renderFailure({ ...threw, diagnosis }, 'ko')).not.toContain('도움말')
    expect(renderFailure({ ...threw, diagnosis }, 'ko')).toContain('진단')
  })

  test.each([
    [{ kind: 'timed-out', afterMs: 2000 }, 'The code did not finish within 2 seconds. Does a loop never end?'],
    [{ kind: 'not-written', task: 'sigmoid' }, 'Not written yet: sigmoid'],
    [{ kind: 'unsendable', what: 'a function', path: '.x' }, 'The result cannot be read: x is a function.'],
    [
      { kind: 'out-of-memory', limitMb: 400 },
      'The code used more than 400 MB of memory. Does a list grow without end?',
    ],
  ] as const)('%o shows no hint', (outcome, text) => {
    expect(renderFailure(ended(outcome), 'en')).toBe(text)
  })

  test('an error of the grader shows no machine path', () => {
    const failure = {
      kind: 'internal',
      message: 'Error: boo\n    at x (file:///home/kim/kit/grader/a.ts:1:2)',
    } as const
    expect(renderFailure({ failure }, 'en')).toMatchInlineSnapshot(`
      "The grader itself made a mistake here; it is not yours. Please report this:
      Error: boo
          at x (a.ts:1:2)"
    `)
  })

  test('a blocked check says which exercise it waits for', () => {
    const failure = { kind: 'waits-for', says: { en: 'First the checks above.', ko: '먼저 위의 검사입니다.' } } as const
    expect(renderFailure({ failure }, 'ko')).toBe('먼저 위의 검사입니다.')
  })

  test('a check without a failure has no message', () => {
    expect(renderFailure({}, 'en')).toBe('')
  })
})

describe('findings', () => {
  const at = { file: 'ch03/sigmoid.ts', line: 3, column: 8, code: 'export function sigmoid(): NdArray {' }
  const parameters = {
    kind: 'parameters',
    severity: 'declaration',
    name: 'sigmoid',
    expected: '(x: NdArray)',
    found: '()',
    ...at,
  } as const

  test('are shown with the expected and the actual declaration, and their position', () => {
    const failure = { kind: 'findings', findings: [parameters] } as const
    expect(renderFailure({ failure }, 'en')).toMatchInlineSnapshot(`
      "sigmoid does not take the parameters that are asked for.
        Expected    (x: NdArray)
        Received    ()
        Where       ch03/sigmoid.ts:3:8
                    3 | export function sigmoid(): NdArray {
                      |        ^"
    `)
    expect(renderFailure({ failure }, 'ko')).toMatchInlineSnapshot(`
      "sigmoid의 매개변수가 요구한 것과 다릅니다.
        기댓값       (x: NdArray)
        실제값       ()
        위치         ch03/sigmoid.ts:3:8
                     3 | export function sigmoid(): NdArray {
                       |        ^"
    `)
  })

  test('after the third are only counted', () => {
    const findings = Array.from({ length: 5 }, () => parameters)
    const text = renderFailure({ failure: { kind: 'findings', findings } }, 'en')
    expect(text.match(/does not take/g)).toHaveLength(3)
    expect(text).toMatch(/there is more to fix in this file$/)
  })
})

test('an error of #np is told in the reader’s language', () => {
  const says = { en: 'get: too few', ko: 'get: 인덱스가 모자랍니다' }
  const outcome = { kind: 'threw', name: 'RangeError', message: says.en, frames: [], says } as const
  expect(renderFailure({ failure: { kind: 'outcome', outcome } }, 'ko')).toContain(
    'RangeError: get: 인덱스가 모자랍니다',
  )
  expect(renderFailure({ failure: { kind: 'outcome', outcome } }, 'en')).toContain('RangeError: get: too few')
})

test('a file that is imported and is not there is told in both languages', () => {
  const failure = { kind: 'unbundled', text: 'ch04/simple_net.ts imports ../ch03/softmax.ts' } as const
  expect(renderFailure({ failure }, 'ko')).toContain('"../ch03/softmax.ts" 파일이 없습니다')
  expect(renderFailure({ failure }, 'en')).toContain('imports "../ch03/softmax.ts", and there is no such file')
})
