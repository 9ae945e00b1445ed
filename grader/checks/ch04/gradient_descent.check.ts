import { expect } from 'vitest'
import { exercise } from '../exercise.ts'
import { golden } from '../golden/golden.ts'
import { demand } from '../matchers.ts'
import { demandUnchanged } from '../unchanged.ts'
import { pointAfter, pointInValley, randomBowl } from './bowl.ts'
import { demandAway, demandDiverged, demandHistoryOf } from './demand-descent.ts'

// Ten times what a forward difference moves the minimum by (h/2 = 5e-5), for how the gradient is taken is a matter of
// numerical_gradient. A step too many or too few moves x by 5e-3 and more, except where the descent has arrived.
const TOLERANCE = { atol: 5e-4 }

// 0.9 ** 50 is 5e-3, of a way of at most 5.
const NEARLY = { atol: 0.03 }

// With this rate the book's 100 steps move x by 6e-8 and 8e-8.
const TINY_STEPS = { atol: 1e-9 }

// Other defaults are off by 0.3 and more; a step too many or too few, which is counted elsewhere, by 0.011.
const DEFAULTS = { atol: 0.02 }

exercise('ch04/gradient_descent', ({ check, subject }) => {
  check(
    { en: 'takes stepNum steps against the gradient', ko: '기울기의 반대 방향으로 stepNum번 나아갑니다' },
    {
      points: 1,
      hint: {
        en: 'Each step takes the gradient anew, at the x that the last step reached. The result x is where the last step ends.',
        ko: '갱신할 때마다 바로 앞의 갱신이 도달한 x에서 기울기를 새로 구합니다. 결과의 x는 마지막 갱신이 끝난 위치입니다.',
      },
    },
    async ({ random }) => {
      const stepNum = random.int(3, 7)
      // Steep, and so flat that a descent which stops where the gradient is small never starts.
      for (const flat of [1, 1e-6]) {
        const valley = randomBowl(random, 3)
        const x = await subject.evaluate(
          ({ gradientDescent }, np, c, m, initX, flat, lr, stepNum) => {
            const f = (x: typeof initX) => {
              const d = x.sub(m)
              return flat * (np.square(d).mul(c).sum() + 0.5 * d.sum() ** 2)
            }
            return gradientDescent(f, initX, lr, stepNum).x
          },
          valley.c,
          valley.m,
          valley.initX,
          flat,
          0.1 / flat,
          stepNum,
        )
        expect(x).toBeCloseToValue(pointInValley(valley, flat, 0.1 / flat, stepNum), TOLERANCE)
      }
      for (const { in: given, out } of golden.descents('gradient_descent/book/000', 'gradient_descent/book/003')) {
        const x = await subject.evaluate(
          ({ gradientDescent }, np, initX, lr, stepNum) =>
            gradientDescent((x) => x.get(0) ** 2 + x.get(1) ** 2, np.array(initX), lr, stepNum).x,
          given.init,
          given.lr,
          given.step_num,
        )
        expect(x).toBeCloseToValue(out.x, TOLERANCE)
      }
    },
  )

  // The book appends x.copy() before the update: the final x is not in its history.
  check(
    { en: 'history[i] is where step i starts', ko: 'history[i]는 i번째 갱신을 시작하는 위치입니다' },
    {
      points: 1,
      hint: {
        en: 'Put x into history before the update, as a copy: what is only referred to goes on changing. The shape is (stepNum, …shape of x).',
        ko: '갱신하기 전의 x를 복사해서 history에 넣습니다. 복사하지 않으면 넣은 뒤에도 값이 계속 바뀝니다. 형상은 (stepNum, …x의 형상)입니다.',
      },
    },
    async ({ random }) => {
      for (const stepNum of [4, 1]) {
        const bowl = randomBowl(random, 2)
        const history = await subject.evaluate(
          ({ gradientDescent }, np, c, m, initX, stepNum) =>
            gradientDescent((x) => np.square(x.sub(m)).mul(c).sum(), initX, 0.1, stepNum).history,
          bowl.c,
          bowl.m,
          bowl.initX,
          stepNum,
        )
        const expected = Array.from({ length: stepNum }, (_, i) => pointAfter(bowl, i))
        expect(history).toBeCloseToValue(expected, TOLERANCE)
      }
      const [{ in: given, out }] = golden.descents('gradient_descent/book/003')
      const book = await subject.evaluate(
        ({ gradientDescent }, np, initX, lr, stepNum) =>
          gradientDescent((x) => x.get(0) ** 2 + x.get(1) ** 2, np.array(initX), lr, stepNum).history,
        given.init,
        given.lr,
        given.step_num,
      )
      expect(book).toBeCloseToValue(out.history, TOLERANCE)
    },
  )

  check(
    {
      en: 'uses the lr and stepNum it is given, and 0.01 and 100 where they are left out',
      ko: '주어진 lr과 stepNum을 쓰고, 생략하면 0.01과 100을 씁니다',
    },
    {
      points: 1,
      hint: {
        en: 'The book tries rate 10 (far too large: x runs away) and 1e-10 (far too small: x hardly moves). Both are taken as they are.',
        ko: '책에서는 학습률 10(너무 커서 발산합니다)과 1e-10(너무 작아서 거의 움직이지 않습니다)도 시험합니다. 둘 다 주어진 그대로 써야 합니다.',
      },
    },
    async () => {
      const [small] = golden.descents('gradient_descent/book/002')
      const slow = await subject.evaluate(
        ({ gradientDescent }, np, initX) =>
          gradientDescent((x) => x.get(0) ** 2 + x.get(1) ** 2, np.array(initX), 1e-10, 100).x,
        small.in.init,
      )
      expect(slow).toBeCloseToValue(small.out.x, TINY_STEPS)
      const far = await subject.evaluate(
        ({ gradientDescent }, np, initX) =>
          gradientDescent((x) => x.get(0) ** 2 + x.get(1) ** 2, np.array(initX), 10, 100).x,
        small.in.init,
      )
      demandDiverged(far)
      const none = await subject.evaluate(
        ({ gradientDescent }, np, initX) =>
          gradientDescent((x) => x.get(0) ** 2 + x.get(1) ** 2, np.array(initX), 0.1, 0).x,
        small.in.init,
      )
      expect(none).toBeCloseToValue(small.in.init, TOLERANCE)
      const [still, back] = await subject.evaluate(
        ({ gradientDescent }, np, initX, lrs) =>
          lrs.map((lr) => gradientDescent((x) => x.get(0) ** 2 + x.get(1) ** 2, np.array(initX), lr, 5).x),
        small.in.init,
        [0, -0.1],
      )
      expect(still).toBeCloseToValue(small.in.init, TINY_STEPS)
      demandAway(back, small.in.init)
      const [plain] = golden.descents('gradient_descent/edge/001')
      const byDefault = await subject.evaluate(
        ({ gradientDescent }, np, initX) => gradientDescent((x) => x.get(0) ** 2 + x.get(1) ** 2, np.array(initX)).x,
        plain.in.init,
      )
      expect(byDefault).toBeCloseToValue(plain.out.x, DEFAULTS)
    },
  )

  // A hundred steps arrive (0.9 ** 100 is 3e-5) and fifty nearly, so that one too many or too few is not counted here again.
  // Every row has the same minimum, so that a gradient that is taken row by row serves: that is counted in numerical_gradient.
  check(
    { en: 'takes an x of any shape', ko: 'x의 형상이 무엇이든 됩니다' },
    {
      points: 1,
      hint: {
        en: 'For an x of shape (2, 3) and 100 steps the shape of history is (100, 2, 3).',
        ko: 'x의 형상이 (2, 3)이고 100번 갱신하면 history의 형상은 (100, 2, 3)입니다.',
      },
    },
    async ({ random }) => {
      const { c, m } = randomBowl(random, 3)
      const { initX } = randomBowl(random, 2, 3)
      const { x, history } = await subject.evaluate(
        ({ gradientDescent }, np, c, m, initX) =>
          gradientDescent(
            (x) => x.data.reduce((sum, v, i) => sum + c.data[i % c.size] * (v - m.data[i % m.size]) ** 2, 0),
            initX,
            0.1,
            100,
          ),
        c,
        m,
        initX,
      )
      const minima = [Array.from(m.data), Array.from(m.data)]
      expect(x).toBeCloseToValue(minima, TOLERANCE)
      demandHistoryOf(x, history)
      expect(history.row(50)).toBeCloseToValue(minima, NEARLY)
    },
  )

  // The book's x = init_x is a second name for the caller's array.
  check(
    { en: 'leaves initX and earlier results as they were', ko: 'initX와 앞서 구한 결과를 바꾸지 않습니다' },
    {
      points: 1,
      battery: true,
      hint: {
        en: 'After x = initX both names mean the same array, and changing one changes the other. Start from a copy.',
        ko: 'x = initX라고 쓰면 두 이름이 같은 배열을 가리키므로 하나를 바꾸면 다른 하나도 바뀝니다. 복사본에서 시작하십시오.',
      },
    },
    async ({ random }) => {
      const { m, initX } = randomBowl(random, 3)
      const after = await subject.evaluate(
        ({ gradientDescent }, np, m, initX) => {
          const { x } = gradientDescent((x) => np.square(x.sub(m)).sum(), initX, 0.1, 5)
          return { x, initX }
        },
        m,
        initX,
      )
      demandUnchanged({ initX }, { initX: after.initX })
      const says = { en: 'x has not moved away from initX.', ko: 'x가 initX에서 움직이지 않았습니다.' }
      demand(String(after.x.data) !== String(initX.data), says, { received: after.x })
    },
  )
})
