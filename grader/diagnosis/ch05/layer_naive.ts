import type { WrongAnswer } from '../wrong-answer.ts'

const MUL_BACKWARD = '[dout * this.y, dout * this.x]'
const ADD_BACKWARD = '[dout, dout]'
const KEEP = '    this.x = x\n    this.y = y\n'

/** Wrong answers to layer_naive. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'inputs-not-exchanged',
    says: {
      en: 'dx looks like dout times x, and dy like dout times y. See the multiplication node in section 5.3.2 of the book: if x grows by 1 and y stays, by how much does x · y grow?',
      ko: 'dx는 dout에 x를 곱한 값, dy는 dout에 y를 곱한 값으로 보입니다. 책 5.3.2절의 곱셈 노드를 다시 살펴보십시오. y는 그대로 두고 x만 1 늘리면 x · y가 얼마나 늘어나는지 생각해 보십시오.',
    },
    change: [[MUL_BACKWARD, '[dout * this.x, dout * this.y]']],
  },
  {
    id: 'dout-ignored',
    says: {
      en: 'dx and dy of MulLayer seem to be the same whatever dout is. Compare backward(1) with backward(10); the chain rule (book, section 5.2) says what becomes of the derivative that arrives.',
      ko: 'MulLayer의 dx와 dy가 dout과 관계없이 늘 같은 값으로 보입니다. backward(1)과 backward(10)의 결과를 비교해 보십시오. 상류에서 온 미분을 어떻게 다루는지는 책 5.2절의 연쇄법칙에 나옵니다.',
    },
    change: [[MUL_BACKWARD, '[this.y, this.x]']],
  },
  {
    id: 'dout-added',
    says: {
      en: 'dx and dy look as if dout had been added to an input. Try backward(0): when nothing arrives, nothing should flow on. How does the chain rule (book, section 5.2) join two derivatives?',
      ko: 'dx와 dy가 입력에 dout을 더한 값으로 보입니다. backward(0)을 시험해 보십시오. 상류에서 0이 오면 하류로도 0이 흘러야 합니다. 연쇄법칙(책 5.2절)이 두 미분을 어떻게 묶는지 확인하십시오.',
    },
    change: [[MUL_BACKWARD, '[dout + this.y, dout + this.x]']],
  },
  {
    id: 'product-for-both',
    says: {
      en: 'dx and dy of MulLayer come out equal: both look like dout times the whole product. When x · y is differentiated with respect to x, what is left of it (book, section 5.3.2)?',
      ko: 'MulLayer의 dx와 dy가 서로 같습니다. 둘 다 dout에 x와 y를 모두 곱한 값으로 보입니다. x · y를 x로 미분하면 무엇이 남는지 생각해 보십시오(책 5.3.2절).',
    },
    change: [[MUL_BACKWARD, '[dout * this.x * this.y, dout * this.x * this.y]']],
  },
  {
    id: 'quotient-by-zero',
    says: {
      en: 'dx is NaN where x is 0 and right elsewhere: it looks as if the product were divided by x again. Is there a way to the same number without a division?',
      ko: 'x가 0이면 dx가 NaN이고 나머지 경우는 맞습니다. 곱한 값을 다시 x로 나누는 것으로 보입니다. 나누지 않고 같은 값을 얻을 수 있는지 생각해 보십시오.',
    },
    change: [[MUL_BACKWARD, '[(dout * this.x * this.y) / this.x, dout * this.x]']],
  },
  {
    id: 'shared-by-all-layers',
    says: {
      en: 'Two MulLayers seem to answer with the same inputs, those of whichever ran forward last. Do x and y live in a variable outside the class, or in a static property, which all layers share?',
      ko: 'MulLayer 두 개가 같은 입력, 곧 마지막으로 forward를 실행한 계층의 입력으로 답하는 것으로 보입니다. x와 y를 클래스 밖의 변수나 모든 계층이 공유하는 static 속성에 두지 않았는지 확인하십시오.',
    },
    change: [
      ['export class MulLayer', 'const kept = { x: 0, y: 0 }\n\nexport class MulLayer'],
      [KEEP, '    kept.x = x\n    kept.y = y\n'],
      [MUL_BACKWARD, '[dout * kept.y, dout * kept.x]'],
    ],
  },
  {
    id: 'first-forward-kept',
    says: {
      en: 'After a second forward, backward still seems to answer with the x and y of the first. Try forward(2, 3), then forward(5, 7), and look at what the layer holds.',
      ko: 'forward를 다시 실행해도 backward가 첫 forward의 x와 y로 답하는 것으로 보입니다. forward(2, 3)에 이어 forward(5, 7)을 실행하고, 계층에 어떤 값이 남아 있는지 확인하십시오.',
    },
    change: [[KEEP, '    this.x ||= x\n    this.y ||= y\n']],
  },
  {
    id: 'kept-until-the-first-backward',
    says: {
      en: 'The first backward is right; a second one after the same forward gives 0 and 0. The layer seems to forget x and y once they are used: how long should it keep them?',
      ko: '첫 backward는 맞지만, 같은 forward 뒤에 backward를 한 번 더 실행하면 둘 다 0이 됩니다. 계층이 x와 y를 한 번 쓰고 지우는 것으로 보입니다. 언제까지 보관해야 하는지 생각해 보십시오.',
    },
    change: [
      [MUL_BACKWARD, '[dout * this.y, dout * this.x].map((d) => ((this.x = this.y = 0), d)) as [number, number]'],
    ],
  },
  {
    id: 'adds-for-a-product',
    says: {
      en: 'MulLayer.forward looks like x + y. Try forward(100, 2), the two apples of section 5.4.1 in the book: what do they cost?',
      ko: 'MulLayer.forward의 결과가 x + y로 보입니다. 책 5.4.1절에 나오는 사과 두 개, 곧 forward(100, 2)를 시험해 보십시오. 사과의 값이 얼마가 되어야 합니까?',
    },
    change: [['return x * y', 'return x + y']],
  },
  {
    id: 'add-backward-of-ones',
    says: {
      en: 'AddLayer.backward seems to give 1 and 1, whatever arrives. That is the derivative of this node alone (book, section 5.3.1); what does the chain rule do with dout?',
      ko: 'AddLayer.backward가 dout과 관계없이 1과 1을 돌려주는 것으로 보입니다. 1은 이 노드만의 미분입니다(책 5.3.1절). 연쇄법칙에서 dout이 어떤 역할을 하는지 생각해 보십시오.',
    },
    change: [[ADD_BACKWARD, '[1, 1]']],
  },
  {
    id: 'add-backward-shared-out',
    says: {
      en: 'Each side of AddLayer.backward seems to get half of dout. A derivative is not shared out: if x grows by 1 and y stays, by how much does x + y grow (book, section 5.3.1)?',
      ko: 'AddLayer.backward가 dout을 양쪽에 절반씩 나누어 주는 것으로 보입니다. 미분은 나누어 갖는 양이 아닙니다. y는 그대로 두고 x만 1 늘리면 x + y가 얼마나 늘어나는지 생각해 보십시오(책 5.3.1절).',
    },
    change: [[ADD_BACKWARD, '[dout / 2, dout / 2]']],
  },
  {
    id: 'add-backward-to-one-side',
    says: {
      en: 'dx of AddLayer is right, but dy comes out as 0, as if dout flowed to x only. Does x + y stay the same when y changes?',
      ko: 'AddLayer의 dx는 맞지만 dy가 0입니다. dout이 x 쪽으로만 흐르는 것으로 보입니다. y가 바뀌어도 x + y가 그대로인지 생각해 보십시오.',
    },
    change: [[ADD_BACKWARD, '[dout, 0]']],
  },
  {
    id: 'multiplies-for-a-sum',
    says: {
      en: 'AddLayer.forward looks like x · y. Try forward(200, 450), the apples and oranges of section 5.4.2 in the book: what do they cost together?',
      ko: 'AddLayer.forward의 결과가 x · y로 보입니다. 책 5.4.2절의 사과와 귤, 곧 forward(200, 450)을 시험해 보십시오. 둘을 합하면 얼마가 되어야 합니까?',
    },
    change: [['return x + y', 'return x * y']],
  },
]
