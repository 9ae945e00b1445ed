import { expect } from 'vitest'
import { exercise } from '../exercise.ts'
import { golden } from '../golden/golden.ts'
import { roundTo2Digits } from '../round-to-2-digits.ts'

// A product or two: orders of them differ by a few 1e-16 of the value, mistakes by its first digit.
const TOLERANCE = { rtol: 1e-13, atol: 1e-13 }

exercise('ch05/layer_naive', ({ check, subject }) => {
  check(
    {
      en: 'MulLayer multiplies, forward and back',
      ko: 'MulLayer의 순전파와 역전파가 올바릅니다',
    },
    {
      points: 1,
      hint: {
        en: 'forward keeps x and y in this layer; backward gives [dout · y, dout · x]. Two layers must not share what they keep.',
        ko: 'forward는 x와 y를 이 계층에 보관하고, backward는 [dout · y, dout · x]를 돌려줍니다. 두 계층이 값을 공유해서는 안 됩니다.',
      },
    },
    async ({ random }) => {
      const [x, y, dout] = [0, 1, 2].map(() => roundTo2Digits(random.uniform(-5, 5)))
      const one = { in: { x, y, dout }, out: { out: x * y, dx: dout * y, dy: dout * x } }
      const edges = [
        { in: { x: 0, y: 4, dout: 3 }, out: { out: 0, dx: 12, dy: 0 } },
        { in: { x: -2.5, y: 0, dout: -2 }, out: { out: 0, dx: 0, dy: 5 } },
        { in: { x: 3, y: 1e-9, dout: 0 }, out: { out: 3e-9, dx: 0, dy: 0 } },
        { in: { x: 3, y: 3, dout: 1e6 }, out: { out: 9, dx: 3e6, dy: 3e6 } },
      ]
      for (const { in: given, out } of [one, ...edges, ...golden.nodes('MulLayer/random/000', 'MulLayer/random/001')]) {
        const came = await subject.evaluate(
          ({ MulLayer }, _np, x, y, dout) => {
            const layer = new MulLayer()
            return [layer.forward(x, y), ...layer.backward(dout)]
          },
          given.x,
          given.y,
          given.dout,
        )
        expect(came).toBeCloseToValue([out.out, out.dx, out.dy], TOLERANCE)
      }

      const last = await subject.evaluate(({ MulLayer }) => {
        const layer = new MulLayer()
        const products = [layer.forward(2, 3), layer.forward(5, 7)]
        const two = [products, layer.backward(1), layer.backward(10)]
        // A number is remembered even where it is 0.
        layer.forward(0, -4)
        const ofZero = layer.backward(2)
        layer.forward(-4, 0)
        return [...two, ofZero, layer.backward(2)]
      })
      expect(last).toBeCloseToValue(
        [
          [6, 35],
          [7, 5],
          [70, 50],
          [-8, 0],
          [0, -8],
        ],
        TOLERANCE,
      )

      // Two apples at 100, tax 10%.
      for (const { in: given, out } of golden.apples('buy_apple/book/000')) {
        const bought = await subject.evaluate(
          ({ MulLayer }, _np, apple, count, tax) => {
            const [mulApple, mulTax] = [new MulLayer(), new MulLayer()]
            const price = mulTax.forward(mulApple.forward(apple, count), tax)
            const [dApplePrice, dTax] = mulTax.backward(1)
            const [dApple, dCount] = mulApple.backward(dApplePrice)
            return [price, dApple, dCount, dTax]
          },
          given.apple,
          given.apple_num,
          given.tax,
        )
        expect(bought).toBeCloseToValue([out.price, out.dapple, out.dapple_num, out.dtax], TOLERANCE)
      }

      // The addition is done by hand: AddLayer has a check of its own.
      for (const { in: given, out } of golden.oranges('buy_apple_orange/book/000', 'buy_apple_orange/random/000')) {
        const bought = await subject.evaluate(
          ({ MulLayer }, _np, apple, appleCount, orange, orangeCount, tax) => {
            const [mulApple, mulOrange, mulTax] = [new MulLayer(), new MulLayer(), new MulLayer()]
            const all = mulApple.forward(apple, appleCount) + mulOrange.forward(orange, orangeCount)
            const price = mulTax.forward(all, tax)
            const [dAll, dTax] = mulTax.backward(1)
            return [price, ...mulApple.backward(dAll), ...mulOrange.backward(dAll), dTax]
          },
          given.apple,
          given.apple_num,
          given.orange,
          given.orange_num,
          given.tax,
        )
        const { price, dapple, dapple_num: dApples, dorange, dorange_num: dOranges, dtax } = out
        expect(bought).toBeCloseToValue([price, dapple, dApples, dorange, dOranges, dtax], TOLERANCE)
      }
    },
  )

  check(
    {
      en: 'AddLayer adds, forward and back',
      ko: 'AddLayer의 순전파와 역전파가 올바릅니다',
    },
    {
      points: 1,
      battery: true,
      hint: {
        en: 'The derivative of x + y is 1 for x and 1 for y: backward gives [dout, dout].',
        ko: 'x + y의 미분은 x에 대해서도 y에 대해서도 1입니다. backward는 [dout, dout]을 돌려줍니다.',
      },
    },
    async ({ random }) => {
      const [x, y, dout] = [0, 1, 2].map(() => roundTo2Digits(random.uniform(-5, 5)))
      const one = { in: { x, y, dout }, out: { out: x + y, dx: dout, dy: dout } }
      // Two apples cost 200, three oranges 450.
      const [{ out: bought }] = golden.oranges('buy_apple_orange/book/000')
      const fruit = {
        in: { x: 200, y: 450, dout: bought.dall_price },
        out: { out: bought.all_price, dx: bought.dall_price, dy: bought.dall_price },
      }
      const edges = [
        { in: { x: 0, y: -3, dout: 0 }, out: { out: -3, dx: 0, dy: 0 } },
        { in: { x: -2.5, y: 2.5, dout: -4 }, out: { out: 0, dx: -4, dy: -4 } },
      ]
      for (const { in: given, out } of [
        fruit,
        one,
        ...edges,
        ...golden.nodes('AddLayer/random/000', 'AddLayer/random/001'),
      ]) {
        const came = await subject.evaluate(
          ({ AddLayer }, _np, x, y, dout) => {
            const layer = new AddLayer()
            return [layer.forward(x, y), ...layer.backward(dout)]
          },
          given.x,
          given.y,
          given.dout,
        )
        expect(came).toBeCloseToValue([out.out, out.dx, out.dy], TOLERANCE)
      }

      // Nothing adds up over the calls of one layer.
      const calls = await subject.evaluate(({ AddLayer }) => {
        const layer = new AddLayer()
        return [
          [layer.forward(2, 3), ...layer.backward(4)],
          [layer.forward(-5, 7), ...layer.backward(-0.5)],
        ]
      })
      expect(calls).toBeCloseToValue(
        [
          [5, 4, 4],
          [2, -0.5, -0.5],
        ],
        TOLERANCE,
      )
    },
  )
})
