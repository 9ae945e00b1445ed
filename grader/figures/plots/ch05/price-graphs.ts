import type { Word } from '../../figure.ts'
import { type GraphPlan, input, operation, OUT } from './graph-plan.ts'

/** The book's figure 5-2: two apples and the tax. */
export function applesPlan(word: Word): GraphPlan {
  const names = namesOf(word)
  return {
    height: 250,
    left: 84,
    title: word({ en: 'Two apples and the tax', ko: '사과 2개와 소비세' }),
    says: word({
      en: 'The price of two apples at 100, with a tax of 10%: 220. Back come 2.2 for the price of an apple, 110 for their number, 200 for the tax.',
      ko: '100원짜리 사과 2개에 소비세 10%를 더하면 220원입니다. 역전파로 사과 가격에는 2.2, 개수에는 110, 소비세에는 200이 흐릅니다.',
    }),
    nodes: [
      input('apple', 'many', names.apple, 100, 2.2),
      input('appleNum', 'many', names.appleNum, 2, 110),
      operation('many', 'taxed', { text: '×', local: '∂ 2, 100', localAbove: true }, [
        'applePrice',
        names.applePrice,
        200,
        1.1,
      ]),
      input('tax', 'taxed', names.tax, 1.1, 200),
      operation('taxed', 'out', { text: '×', local: '∂ 1.1, 200' }, ['price', names.price, 220, 1]),
      OUT,
    ],
  }
}

/** The book's figure 5-17: two apples, three oranges, and the tax. */
export function fruitPlan(word: Word): GraphPlan {
  const names = namesOf(word)
  return {
    height: 400,
    left: 84,
    title: word({ en: 'Two apples, three oranges, and the tax', ko: '사과 2개와 귤 3개, 그리고 소비세' }),
    says: word({
      en: 'Apples and oranges are multiplied by their prices, added, and multiplied by the tax: 715.',
      ko: '사과와 귤의 가격과 개수를 곱하고 더한 다음 소비세를 곱하면 715원입니다.',
    }),
    nodes: [
      input('appleNum', 'apples', names.appleNum, 2, 110),
      input('apple', 'apples', names.apple, 100, 2.2),
      operation('apples', 'all', { text: '×', local: '∂ 100, 2', localAbove: true }, [
        'applePrice',
        names.applePrice,
        200,
        1.1,
      ]),
      input('orange', 'oranges', names.orange, 150, 3.3),
      input('orangeNum', 'oranges', names.orangeNum, 3, 165),
      operation('oranges', 'all', { text: '×', local: '∂ 3, 150' }, ['orangePrice', names.orangePrice, 450, 1.1]),
      operation('all', 'taxed', { text: '+', local: '∂ 1, 1', localAbove: true }, [
        'allPrice',
        names.allPrice,
        650,
        1.1,
      ]),
      input('tax', 'taxed', names.tax, 1.1, 650),
      operation('taxed', 'out', { text: '×', local: '∂ 1.1, 650' }, ['price', names.price, 715, 1]),
      OUT,
    ],
  }
}

// --- internal ---

const namesOf = (word: Word) => ({
  appleNum: word({ en: 'apples', ko: '사과 개수' }),
  apple: word({ en: 'apple price', ko: '사과 가격' }),
  orange: word({ en: 'orange price', ko: '귤 가격' }),
  orangeNum: word({ en: 'oranges', ko: '귤 개수' }),
  tax: word({ en: 'tax', ko: '소비세' }),
  applePrice: word({ en: 'apples together', ko: '사과 합계' }),
  orangePrice: word({ en: 'oranges together', ko: '귤 합계' }),
  allPrice: word({ en: 'sum', ko: '합계' }),
  price: word({ en: 'price', ko: '금액' }),
})
