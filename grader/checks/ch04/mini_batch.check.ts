import * as np from '#np'
import type { NdArray } from '#np'
import { callText } from '../call-text.ts'
import { exercise } from '../exercise.ts'
import { demand } from '../matchers.ts'
import { oneHot } from '../random.ts'
import { demandUnchanged } from '../unchanged.ts'
import { likelyRowsOf, sayNotARow, sayWrongCount } from './describe-batch.ts'
import { demandLabels, rowsOf } from './drawn-rows.ts'

// Small enough that every row comes up and that few batches can be equal by chance; see the bounds where they are used.
const FEW_ROWS = 8
const FEW_DRAWN = 3
const CALLS = 100
const MANY_CALLS = 2000
const MANY_CALLS_MS = 5_000

// The number of rows that a message names is the first thing that the pasted code prints.
const counted = (data: readonly NdArray[], size: number): string =>
  callText(
    `(own, np, x, t) => {\n  const batch = miniBatch(x, t, ${size})\n  console.log(batch.x.shape[0])\n  return batch\n}`,
    data,
  )

exercise('ch04/mini_batch', ({ check, subject }) => {
  // Where more rows are asked for than there are, any number from 1 up to all of them will do: the task only rules out more.
  check(
    {
      en: 'draws as many rows as asked for, each with its label',
      ko: '요청한 수만큼 행을 뽑고 정답 레이블과 짝을 맞춥니다',
    },
    {
      points: 1,
      hint: {
        en: 'Draw the indices once and take the same rows of x and t. A batch cannot be larger than x.shape[0].',
        ko: '인덱스를 한 번만 뽑아 x와 t에서 같은 행을 고르십시오. 배치는 x.shape[0]보다 클 수 없습니다.',
      },
    },
    async ({ random }) => {
      const x = random.normal(60, 3)
      const labels = random.permutation(60)
      // Every row has a label of its own: labels drawn apart from their rows would agree by chance once in 60 ** 40 times.
      for (const t of [np.array(labels), oneHot(labels, 60)])
        for (const batchSize of [1, 40, 60, 65]) {
          const tried = counted([x, t], batchSize)
          const batch = await subject.with({ tried, drawn: true }).evaluate(
            ({ miniBatch }, np, x, t, size) => {
              const batch = miniBatch(x, t, size)
              return { x: batch.x, t: batch.t }
            },
            x,
            t,
            batchSize,
          )
          const drawn = rowsOf(batch.x, x)
          const wanted = batchSize > 60 ? '≤ 60' : String(batchSize)
          const enough = batchSize > 60 ? drawn.length >= 1 && drawn.length <= 60 : drawn.length === batchSize
          demand(enough, sayWrongCount(drawn, Math.min(batchSize, 60)), {
            expected: wanted,
            received: String(drawn.length),
          })
          demand(!drawn.includes(-1), sayNotARow(batch.x, x), { received: batch.x })
          demandLabels(batch.t, t.take(drawn))
        }
      // A single row, more than it asked for: the same rules.
      const [one, label] = [random.normal(1, 4), oneHot([1], 2)]
      const batch = await subject
        .with({ tried: counted([one, label], 3), drawn: true })
        .evaluate(({ miniBatch }, np, x, t) => miniBatch(x, t, 3), one, label)
      const drawn = rowsOf(batch.x, one)
      demand(drawn.length === 1, sayWrongCount(drawn, 1), { expected: '1', received: String(drawn.length) })
      demand(!drawn.includes(-1), sayNotARow(batch.x, one), { received: batch.x })
      demandLabels(batch.t, label)
    },
  )

  check(
    { en: 'draws at random, anew at each call, from all rows', ko: '호출할 때마다 모든 행에서 무작위로 다시 뽑습니다' },
    {
      points: 1,
      hint: {
        en: 'np.random.choice(n, size) draws from 0 to n - 1: n is the number of rows. Do not set the seed inside the function.',
        ko: 'np.random.choice(n, size)는 0부터 n - 1까지의 수를 뽑으며 n은 행의 수입니다. 함수 안에서 시드를 정하지 마십시오.',
      },
    },
    async ({ random }) => {
      const x = np.arange(FEW_ROWS * 2).reshape(FEW_ROWS, 2)
      const t = np.array(random.permutation(FEW_ROWS))
      const text = `(own, np, x, t) => {
  const different = new Set<string>()
  for (let i = 0; i < ${CALLS}; i++) {
    const { x: drawn } = miniBatch(x, t, ${FEW_DRAWN})
    different.add([...drawn.rows()].map((row) => String(row.data)).sort().join(' | '))
  }
  console.log(different.size, different)
}`
      const batches = await subject
        .with({ tried: callText(text, [x, t]), drawn: true })
        .evaluate(
          ({ miniBatch }, np, x, t, size, calls) => Array.from({ length: calls }, () => miniBatch(x, t, size).x.copy()),
          x,
          t,
          FEW_DRAWN,
          CALLS,
        )
      // A row that is spoilt in part has been told above: here counts which one it was made of.
      const drawn = batches.map((batch) =>
        rowsOf(batch, x).map((row, i) => (row < 0 ? likelyRowsOf(batch, x)[i] : row)),
      )
      // There are 120 sets of 3 among 8 (with replacement), none likelier than 6/512: that 100 batches are but 8 different ones has a
      // probability below C(120, 8) · (8 · 6/512) ** 100 < 1e-90. Neighbouring rows from a random start give 8 at most.
      const different = new Set(drawn.map((rows) => rows.toSorted((a, b) => a - b).join()))
      demand(different.size > FEW_ROWS, TOO_FEW_BATCHES, {
        expected: `> ${FEW_ROWS}`,
        received: String(different.size),
      })
      // With replacement a row is missed by all 300 draws with probability (7/8) ** 300, any of 8 with less than 4e-17.
      const missed = Array.from({ length: FEW_ROWS }, (_, i) => i).filter(
        (i) => !drawn.some((rows) => rows.includes(i)),
      )
      demand(missed.length === 0, NEVER_DRAWN, { received: missed })
      const counts = await subject.with({ tried: callText(text, [x, t]), timeoutMs: MANY_CALLS_MS }).evaluate(
        ({ miniBatch }, np, x, t, size, calls) => {
          const counts = Array.from({ length: x.shape[0] }, () => 0)
          for (let i = 0; i < calls; i++) for (const row of miniBatch(x, t, size).x.rows()) counts[row.get(0) / 2]++
          return counts
        },
        x,
        t,
        FEW_DRAWN,
        MANY_CALLS,
      )
      // Each row comes up 750 times, ± 26: fewer than 560 by chance less than once in 1e12 times.
      const rare = counts.flatMap((count, row) => (count < (0.75 * MANY_CALLS * FEW_DRAWN) / FEW_ROWS ? [row] : []))
      demand(rare.length === 0, TOO_RARELY, { received: rare })
    },
  )

  // Pixels are stored as float32, as in the book: a view of them would be changed like any other.
  check(
    { en: 'copies the rows, and leaves x and t as they were', ko: '행을 복사하며 x와 t를 바꾸지 않습니다' },
    {
      points: 1,
      battery: true,
      hint: {
        en: 'Changing the batch must not change the data, however large batchSize is: row, reshape and the array itself are no copies, take is one.',
        ko: 'batchSize가 아무리 커도 배치를 바꿀 때 원래 데이터가 바뀌면 안 됩니다. row, reshape, 배열 그 자체는 복사본이 아니며 take는 복사본을 만듭니다.',
      },
    },
    async ({ random }) => {
      const pixels = np.fromBuffer(
        Float64Array.from({ length: 12 }, () => Math.fround(random.int(0, 256) / 255)),
        6,
        2,
      )
      const t = oneHot(random.labels(6, 3), 3)
      const kept = await subject.with({ drawn: true }).evaluate(
        ({ miniBatch }, np, x, t) => {
          const first = miniBatch(x, t, 4)
          const before = first.x.copy()
          miniBatch(x, t, 2)
          return { before, after: first.x }
        },
        pixels,
        t,
      )
      demand(String(kept.before.data) === String(kept.after.data), EARLIER_CHANGED, {
        expected: kept.before,
        received: kept.after,
      })
      for (const stored of ['float64', 'float32'])
        for (const batchSize of [1, 4, 6, 8]) {
          const tried = callText(changingText(stored, batchSize), [pixels, t])
          const { batch, called, changed } = await subject.with({ tried, drawn: true }).evaluate(
            ({ miniBatch }, np, pixels, t, stored, batchSize) => {
              const x = stored === 'float32' ? np.fromBuffer(Float32Array.from(pixels.data), ...pixels.shape) : pixels
              const batch = miniBatch(x, t, batchSize)
              const before = { batch: batch.x.copy(), called: { x: x.copy(), t: t.copy() } }
              batch.x.addInPlace(1)
              batch.t.addInPlace(1)
              return { ...before, changed: { x, t } }
            },
            pixels,
            t,
            stored,
            batchSize,
          )
          demandUnchanged({ x: pixels, t }, called)
          for (const [before, after, says] of [
            [pixels, changed.x, NO_COPY_OF_X],
            [t, changed.t, NO_COPY_OF_T],
          ] as const)
            demand(after.data.join() === before.data.join(), says, { expected: before, received: after })
          const drawn = rowsOf(batch, pixels).map((row, i) => (row < 0 ? likelyRowsOf(batch, pixels)[i] : row))
          demand(drawn.length > 0 && !drawn.includes(-1), sayNotARow(batch, pixels), { received: batch })
        }
    },
  )
})

// --- internal ---

const NEVER_DRAWN = {
  en: `In ${CALLS} calls these rows of x were never drawn.`,
  ko: `${CALLS}번 호출하는 동안 x의 다음 행은 한 번도 뽑히지 않았습니다.`,
}
const TOO_RARELY = {
  en: 'In many calls these rows of x were drawn much less often than the others.',
  ko: '여러 번 호출하는 동안 x의 다음 행은 다른 행보다 훨씬 드물게 뽑혔습니다.',
}
const TOO_FEW_BATCHES = {
  en: `${FEW_DRAWN} of ${FEW_ROWS} rows were drawn ${CALLS} times, and only so many of the batches differ:`,
  ko: `행 ${FEW_ROWS}개 가운데 ${FEW_DRAWN}개를 ${CALLS}번 뽑았으나 서로 다른 배치가 이만큼뿐입니다:`,
}
const EARLIER_CHANGED = {
  en: 'The next call changed the batch that was returned before: each call has to return an object and arrays of its own.',
  ko: '다음 호출이 앞에서 돌려준 배치를 바꾸었습니다. 호출할 때마다 새 객체와 새 배열을 돌려주어야 합니다.',
}
const NO_COPY_OF_X = {
  en: 'Changing the batch changed x: its rows are no copies.',
  ko: '배치를 바꾸자 x도 바뀌었습니다. 복사본이 아닙니다.',
}
const NO_COPY_OF_T = {
  en: 'Changing the batch changed t: its labels are no copies.',
  ko: '배치를 바꾸자 t도 바뀌었습니다. 복사본이 아닙니다.',
}

// What is shown of the third check: the call, and what is done with its result.
const changingText = (stored: string, batchSize: number): string =>
  `(own, np, pixels, t) => {
    const x = ${stored === 'float32' ? 'np.fromBuffer(Float32Array.from(pixels.data), ...pixels.shape)' : 'pixels'}
    const batch = miniBatch(x, t, ${batchSize})
    batch.x.addInPlace(1)
    batch.t.addInPlace(1)
    return { x, t }
  }`
