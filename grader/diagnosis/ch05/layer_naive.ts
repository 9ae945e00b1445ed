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
  {
    id: 'both-times-y',
    says: {
      en: 'dx is right, but dy seems to be dout times y as well, so that both come out equal. If y grows by 1 and x stays, by how much does x · y grow (book, section 5.3.2)?',
      ko: 'dx는 맞지만 dy도 dout에 y를 곱한 값으로 보입니다. 그래서 두 값이 같습니다. x는 그대로 두고 y만 1 늘리면 x · y가 얼마나 늘어나는지 생각해 보십시오(책 5.3.2절).',
    },
    change: [[MUL_BACKWARD, '[dout * this.y, dout * this.y]']],
  },
  {
    id: 'both-times-x',
    says: {
      en: 'dy is right, but dx seems to be dout times x as well, so that both come out equal. Try forward(2, 3) and backward(1): what should each of the two be (book, section 5.3.2)?',
      ko: 'dy는 맞지만 dx도 dout에 x를 곱한 값으로 보입니다. 그래서 두 값이 같습니다. forward(2, 3)에 이어 backward(1)을 실행하면 두 값이 각각 얼마여야 하는지 확인하십시오(책 5.3.2절).',
    },
    change: [[MUL_BACKWARD, '[dout * this.x, dout * this.x]']],
  },
  {
    id: 'divides-by-the-other-input',
    says: {
      en: 'dx and dy look like dout divided by the other input, and are infinite or NaN where that is 0. What does the multiplication node of section 5.3.2 of the book do with dout on the way back?',
      ko: 'dx와 dy가 dout을 상대 입력으로 나눈 값으로 보입니다. 상대 입력이 0이면 무한대나 NaN이 됩니다. 책 5.3.2절의 곱셈 노드가 역전파에서 dout을 어떻게 다루는지 보십시오.',
    },
    change: [[MUL_BACKWARD, '[dout / this.y, dout / this.x]']],
  },
  {
    id: 'dy-negative',
    says: {
      en: 'dx is right, and dy has the right size but the opposite sign, as for a difference or a quotient. If y grows and x is positive, does x · y grow or shrink?',
      ko: 'dx는 맞지만 dy는 크기만 맞고 부호가 반대입니다. 뺄셈이나 나눗셈의 미분과 비슷한 모양입니다. x가 양수일 때 y가 커지면 x · y가 커지는지 작아지는지 생각해 보십시오.',
    },
    change: [[MUL_BACKWARD, '[dout * this.y, -dout * this.x]']],
  },
  {
    id: 'opposite-sign',
    says: {
      en: 'Where dout is negative, dx and dy of MulLayer have the right size but the opposite sign: a minus sign seems to come in on the way back, or the sign of dout to be lost. Compare backward(1) with backward(-1) (book, section 5.3.2).',
      ko: 'dout이 음수일 때 MulLayer의 dx와 dy가 크기는 맞지만 부호가 반대입니다. 역전파에 음의 부호가 들어갔거나 dout의 부호가 사라진 것으로 보입니다. backward(1)과 backward(-1)을 비교해 보십시오(책 5.3.2절).',
    },
    change: [[MUL_BACKWARD, '[-dout * this.y, -dout * this.x]']],
  },
  {
    id: 'dout-twice',
    says: {
      en: 'dout seems to be multiplied in twice: with dout = 1 all is well, with dout = 10 the result is ten times too large. How often does the chain rule use it (book, section 5.2)?',
      ko: 'dout이 두 번 곱해진 것으로 보입니다. dout이 1이면 맞지만 10이면 결과가 열 배가 됩니다. 연쇄법칙에서 dout을 몇 번 곱하는지 확인하십시오(책 5.2절).',
    },
    change: [[MUL_BACKWARD, '[dout * dout * this.y, dout * dout * this.x]']],
  },
  {
    id: 'overwritten-halfway',
    says: {
      en: 'dx is right, but dy looks like dout times dx: the kept x seems to be overwritten with dx before dy is computed. Which values should still be there when the second line of backward runs?',
      ko: 'dx는 맞지만 dy가 dout에 dx를 곱한 값으로 보입니다. dy를 구하기 전에 보관해 둔 x를 dx로 덮어쓴 것 같습니다. backward의 두 번째 줄을 실행할 때 어떤 값이 남아 있어야 하는지 확인하십시오.',
    },
    change: [[MUL_BACKWARD, '[(this.x = dout * this.y), dout * this.x]']],
  },
  {
    id: 'y-of-the-first-forward',
    says: {
      en: 'After a second forward, dy follows the new x, but dx seems to come from the y of the first. Try forward(2, 3), then forward(5, 7), and print both values that the layer keeps.',
      ko: 'forward를 다시 실행하면 dy는 새로운 x를 따르지만 dx는 첫 forward의 y에서 나온 값으로 보입니다. forward(2, 3)에 이어 forward(5, 7)을 실행하고, 계층에 보관한 두 값을 모두 출력해 보십시오.',
    },
    change: [[KEEP, '    this.x = x\n    this.y ||= y\n']],
  },
  {
    id: 'x-of-the-first-forward',
    says: {
      en: 'After a second forward, dx follows the new y, but dy seems to come from the x of the first. Try forward(2, 3), then forward(5, 7), and print both values that the layer keeps.',
      ko: 'forward를 다시 실행하면 dx는 새로운 y를 따르지만 dy는 첫 forward의 x에서 나온 값으로 보입니다. forward(2, 3)에 이어 forward(5, 7)을 실행하고, 계층에 보관한 두 값을 모두 출력해 보십시오.',
    },
    change: [[KEEP, '    this.x ||= x\n    this.y = y\n']],
  },
  {
    id: 'inputs-add-up',
    says: {
      en: 'After two calls of forward, backward seems to use the sums of both x and of both y. Try forward(2, 3), then forward(5, 7): what should the layer hold after the second?',
      ko: 'forward를 두 번 실행하면 backward가 두 x의 합과 두 y의 합을 쓰는 것으로 보입니다. forward(2, 3)에 이어 forward(5, 7)을 실행한 다음 계층에 어떤 값이 남아 있어야 하는지 생각해 보십시오.',
    },
    change: [[KEEP, '    this.x += x\n    this.y += y\n']],
  },
  {
    id: 'power',
    says: {
      en: 'MulLayer.forward looks like x to the power of y. Try forward(100, 2), the two apples of section 5.4.1 in the book, and look at the operator: how many stars has it?',
      ko: 'MulLayer.forward의 결과가 x의 y제곱으로 보입니다. 책 5.4.1절의 사과 두 개, 곧 forward(100, 2)를 시험해 보고, 연산자에 별표가 몇 개 있는지 확인하십시오.',
    },
    change: [['return x * y', 'return x ** y']],
  },
  {
    id: 'whole-numbers',
    says: {
      en: 'MulLayer.forward gives whole numbers only: the product seems to be rounded. The price of the apples happens to be whole; try forward(0.5, 0.5).',
      ko: 'MulLayer.forward가 정수만 돌려줍니다. 곱한 값을 반올림한 것으로 보입니다. 사과의 값은 우연히 정수일 뿐입니다. forward(0.5, 0.5)를 시험해 보십시오.',
    },
    change: [['return x * y', 'return Math.round(x * y)']],
  },
  {
    id: 'quotient',
    says: {
      en: 'MulLayer.forward looks like x / y. Try forward(100, 2), the two apples of section 5.4.1 in the book: should they cost less than one?',
      ko: 'MulLayer.forward의 결과가 x / y로 보입니다. 책 5.4.1절의 사과 두 개, 곧 forward(100, 2)를 시험해 보십시오. 두 개의 값이 한 개의 값보다 작아도 됩니까?',
    },
    change: [['return x * y', 'return x / y']],
  },
  {
    id: 'add-forward-subtracts',
    says: {
      en: 'AddLayer.forward looks like x - y. Try forward(200, 450), the apples and oranges of section 5.4.2 in the book: can they cost less than nothing together?',
      ko: 'AddLayer.forward의 결과가 x - y로 보입니다. 책 5.4.2절의 사과와 귤, 곧 forward(200, 450)을 시험해 보십시오. 둘을 합한 값이 0보다 작을 수 있습니까?',
    },
    change: [['return x + y', 'return x - y']],
  },
  {
    id: 'add-forward-of-x-only',
    says: {
      en: 'AddLayer.forward seems to give x back, whatever y is. Try forward(200, 450) and forward(200, 0): where does the second argument come in?',
      ko: 'AddLayer.forward가 y와 관계없이 x를 그대로 돌려주는 것으로 보입니다. forward(200, 450)과 forward(200, 0)을 비교해 보십시오. 두 번째 인수는 어디에 쓰입니까?',
    },
    change: [['return x + y', 'return x + 0 * y']],
  },
  {
    id: 'add-backward-to-y-only',
    says: {
      en: 'dy of AddLayer is right, but dx comes out as 0, as if dout flowed to y only. Does x + y stay the same when x changes?',
      ko: 'AddLayer의 dy는 맞지만 dx가 0입니다. dout이 y 쪽으로만 흐르는 것으로 보입니다. x가 바뀌어도 x + y가 그대로인지 생각해 보십시오.',
    },
    change: [[ADD_BACKWARD, '[0, dout]']],
  },
  {
    id: 'add-backward-of-a-difference',
    says: {
      en: 'dy of AddLayer has the opposite sign, as it would for x - y. If y grows by 1 and x stays, does x + y grow or shrink (book, section 5.3.1)?',
      ko: 'AddLayer의 dy가 x - y를 미분한 것처럼 반대 부호로 나옵니다. x는 그대로 두고 y만 1 늘리면 x + y가 커지는지 작아지는지 생각해 보십시오(책 5.3.1절).',
    },
    change: [[ADD_BACKWARD, '[dout, -dout]']],
  },
  {
    id: 'add-backward-like-a-product',
    says: {
      en: 'AddLayer.backward looks like that of MulLayer: dout times the other input. Section 5.3.1 of the book has the addition node, 5.3.2 the multiplication node; what does the first need of x and y?',
      ko: 'AddLayer.backward가 MulLayer의 backward처럼 dout에 상대 입력을 곱한 값으로 보입니다. 책 5.3.1절은 덧셈 노드, 5.3.2절은 곱셈 노드입니다. 덧셈 노드의 역전파에 x와 y가 필요한지 확인하십시오.',
    },
    change: [
      ['export class AddLayer {\n', 'export class AddLayer {\n  private kept = [0, 0]\n\n'],
      ['return x + y', 'this.kept = [x, y]\n    return x + y'],
      [ADD_BACKWARD, '[dout * this.kept[1], dout * this.kept[0]]'],
    ],
  },
  {
    id: 'add-backward-doubled',
    says: {
      en: 'Each side of AddLayer.backward seems to get twice dout. If x grows by 1 and y stays, by how much does x + y grow (book, section 5.3.1)?',
      ko: 'AddLayer.backward가 양쪽에 dout의 두 배를 흘려보내는 것으로 보입니다. y는 그대로 두고 x만 1 늘리면 x + y가 얼마나 늘어나는지 생각해 보십시오(책 5.3.1절).',
    },
    change: [[ADD_BACKWARD, '[2 * dout, 2 * dout]']],
  },
  {
    id: 'backward-adds-up',
    says: {
      en: 'The first backward is right; the second gives the sum of both results. Each call hands on its own derivative: is something kept from one backward to the next?',
      ko: '첫 backward는 맞지만 두 번째는 두 결과의 합을 돌려줍니다. 호출할 때마다 그 미분만 흘려보내야 합니다. backward를 호출할 때 남겨 두는 값이 있는지 확인하십시오.',
    },
    change: [
      ['  private x = 0\n', '  private x = 0\n  private sums = [0, 0]\n'],
      [
        'return ' + MUL_BACKWARD,
        'this.sums = [this.sums[0] + dout * this.y, this.sums[1] + dout * this.x]\n    return [this.sums[0], this.sums[1]]',
      ],
    ],
  },
  {
    id: 'one-pair-for-all-calls',
    says: {
      en: 'When backward is called again, the result of the first call changes with it: both seem to be one and the same array, filled anew. Is the pair made inside the method, or once outside?',
      ko: 'backward를 다시 호출하면 먼저 받은 결과까지 함께 바뀝니다. 두 결과가 같은 배열이고 그 안의 값만 바꾼 것으로 보입니다. 두 값을 담는 배열을 메서드 안에서 만드는지, 밖에서 한 번만 만드는지 확인하십시오.',
    },
    change: [
      ['export class MulLayer', 'const pair: [number, number] = [0, 0]\n\nexport class MulLayer'],
      ['return ' + MUL_BACKWARD, 'pair[0] = dout * this.y\n    pair[1] = dout * this.x\n    return pair'],
    ],
  },
  {
    id: 'x-not-kept',
    says: {
      en: 'dx is right, but dy is 0 throughout: x seems not to be kept by forward. Print both properties of the layer after forward(2, 3).',
      ko: 'dx는 맞지만 dy가 늘 0입니다. forward에서 x를 보관하지 않은 것으로 보입니다. forward(2, 3)을 실행한 뒤 계층의 두 속성을 출력해 보십시오.',
    },
    change: [[KEEP, '    this.y = y\n']],
  },
  {
    id: 'y-not-kept',
    says: {
      en: 'dy is right, but dx is 0 throughout: y seems not to be kept by forward. Print both properties of the layer after forward(2, 3).',
      ko: 'dy는 맞지만 dx가 늘 0입니다. forward에서 y를 보관하지 않은 것으로 보입니다. forward(2, 3)을 실행한 뒤 계층의 두 속성을 출력해 보십시오.',
    },
    change: [[KEEP, '    this.x = x\n']],
  },
  {
    id: 'x-of-0-not-kept',
    says: {
      en: 'After forward(0, …) dy still belongs to the x before: an x of 0 seems not to be kept. In TypeScript 0 counts as false: do you test whether x is there with if (x), || or &&?',
      ko: 'forward(0, …) 뒤에도 dy가 그 앞의 x로 나옵니다. x가 0이면 보관하지 않는 것으로 보입니다. TypeScript에서 0은 거짓으로 취급됩니다. x가 있는지를 if (x)나 ||, &&로 확인하지 않는지 보십시오.',
    },
    change: [[KEEP, '    if (x) this.x = x\n    this.y = y\n']],
  },
  {
    id: 'y-of-0-not-kept',
    says: {
      en: 'After forward(…, 0) dx still belongs to the y before: a y of 0 seems not to be kept. In TypeScript 0 counts as false: do you test whether y is there with if (y), || or &&?',
      ko: 'forward(…, 0) 뒤에도 dx가 그 앞의 y로 나옵니다. y가 0이면 보관하지 않는 것으로 보입니다. TypeScript에서 0은 거짓으로 취급됩니다. y가 있는지를 if (y)나 ||, &&로 확인하지 않는지 보십시오.',
    },
    change: [[KEEP, '    this.x = x\n    if (y) this.y = y\n']],
  },
  {
    id: 'inputs-of-0-not-kept',
    says: {
      en: 'After a forward with 0 in it, backward still uses the number before: an input of 0 seems not to be kept. In TypeScript 0 counts as false: do you test an input with if, || or &&?',
      ko: '0을 넣어 forward를 실행해도 backward가 그 앞의 값을 씁니다. 입력이 0이면 보관하지 않는 것으로 보입니다. TypeScript에서 0은 거짓으로 취급됩니다. 입력을 if나 ||, &&로 확인하지 않는지 보십시오.',
    },
    change: [[KEEP, '    this.x = x || this.x\n    this.y = y || this.y\n']],
  },
  {
    id: 'x-of-0-taken-for-1',
    says: {
      en: 'With x = 0, dy is dout instead of 0: an x of 0 seems to be taken for a missing number and replaced by 1. In TypeScript 0 counts as false: look for || or a default.',
      ko: 'x = 0이면 dy가 0이 아니라 dout입니다. x가 0이면 값이 없는 것으로 여겨 1로 바꾸는 것으로 보입니다. TypeScript에서 0은 거짓으로 취급됩니다. ||나 기본값을 쓴 곳을 찾아보십시오.',
    },
    change: [[KEEP, '    this.x = x || 1\n    this.y = y\n']],
  },
  {
    id: 'y-of-0-taken-for-1',
    says: {
      en: 'With y = 0, dx is dout instead of 0: a y of 0 seems to be taken for a missing number and replaced by 1. In TypeScript 0 counts as false: look for || or a default.',
      ko: 'y = 0이면 dx가 0이 아니라 dout입니다. y가 0이면 값이 없는 것으로 여겨 1로 바꾸는 것으로 보입니다. TypeScript에서 0은 거짓으로 취급됩니다. ||나 기본값을 쓴 곳을 찾아보십시오.',
    },
    change: [[KEEP, '    this.x = x\n    this.y = y || 1\n']],
  },
  {
    id: 'inputs-of-0-taken-for-1',
    says: {
      en: 'Where an input is 0, backward goes on as if it were 1: an input of 0 seems to be taken for a missing number. In TypeScript 0 counts as false: look for || or a default.',
      ko: '입력이 0이면 backward가 그 입력을 1로 여기고 계산합니다. 0을 값이 없는 것으로 여기는 것으로 보입니다. TypeScript에서 0은 거짓으로 취급됩니다. ||나 기본값을 쓴 곳을 찾아보십시오.',
    },
    change: [[KEEP, '    this.x = x || 1\n    this.y = y || 1\n']],
  },
  {
    id: 'dout-of-0-taken-for-1',
    says: {
      en: 'backward(0) gives y and x instead of zeros: a dout of 0 seems to be taken for a missing number and replaced by 1. In TypeScript 0 counts as false: look for || or a default.',
      ko: 'backward(0)이 0이 아니라 y와 x를 돌려줍니다. dout이 0이면 값이 없는 것으로 여겨 1로 바꾸는 것으로 보입니다. TypeScript에서 0은 거짓으로 취급됩니다. ||나 기본값을 쓴 곳을 찾아보십시오.',
    },
    change: [[MUL_BACKWARD, '[(dout || 1) * this.y, (dout || 1) * this.x]']],
  },
  {
    id: 'absolute-inputs-kept',
    says: {
      en: 'dx and dy lose the signs of x and y: the layer seems to keep the absolute values of its inputs. Try forward(-2, 3) and print what is kept.',
      ko: 'dx와 dy에서 x와 y의 부호가 사라집니다. 입력의 절댓값을 보관하는 것으로 보입니다. forward(-2, 3)을 실행하고 보관한 값을 출력해 보십시오.',
    },
    change: [[KEEP, '    this.x = Math.abs(x)\n    this.y = Math.abs(y)\n']],
  },
  {
    id: 'absolute-derivatives',
    says: {
      en: 'dx and dy of MulLayer are never negative: an absolute value seems to be taken of each. If x grows and y is negative, in which direction does x · y go?',
      ko: 'MulLayer의 dx와 dy가 음수가 되지 않습니다. 각각 절댓값을 구한 것으로 보입니다. y가 음수일 때 x가 커지면 x · y가 어느 쪽으로 변하는지 생각해 보십시오.',
    },
    change: [[MUL_BACKWARD, '[Math.abs(dout * this.y), Math.abs(dout * this.x)]']],
  },
  {
    id: 'x-shared-by-all-layers',
    says: {
      en: 'Two MulLayers seem to share one x, that of whichever ran forward last, while each has a y of its own. Does x live in a variable outside the class, or in a static property?',
      ko: 'MulLayer 두 개가 x 하나, 곧 마지막으로 forward를 실행한 계층의 x를 공유하는 것으로 보입니다. y는 계층마다 따로 있습니다. x를 클래스 밖의 변수나 static 속성에 두지 않았는지 확인하십시오.',
    },
    change: [
      ['export class MulLayer', 'const kept = { x: 0 }\n\nexport class MulLayer'],
      [KEEP, '    kept.x = x\n    this.y = y\n'],
      [MUL_BACKWARD, '[dout * this.y, dout * kept.x]'],
    ],
  },
  {
    id: 'y-shared-by-all-layers',
    says: {
      en: 'Two MulLayers seem to share one y, that of whichever ran forward last, while each has an x of its own. Does y live in a variable outside the class, or in a static property?',
      ko: 'MulLayer 두 개가 y 하나, 곧 마지막으로 forward를 실행한 계층의 y를 공유하는 것으로 보입니다. x는 계층마다 따로 있습니다. y를 클래스 밖의 변수나 static 속성에 두지 않았는지 확인하십시오.',
    },
    change: [
      ['export class MulLayer', 'const kept = { y: 0 }\n\nexport class MulLayer'],
      [KEEP, '    this.x = x\n    kept.y = y\n'],
      [MUL_BACKWARD, '[dout * kept.y, dout * this.x]'],
    ],
  },
  {
    id: 'dout-added-in-dx',
    says: {
      en: 'dy is right, but dx looks like dout + y: dout seems to be added where it should be multiplied. Try backward(0): what should flow on when nothing arrives (book, section 5.2)?',
      ko: 'dy는 맞지만 dx가 dout + y로 보입니다. 곱해야 할 dout을 더한 것 같습니다. backward(0)을 시험해 보십시오. 0이 오면 무엇이 흘러야 하는지 생각해 보십시오(책 5.2절).',
    },
    change: [[MUL_BACKWARD, '[dout + this.y, dout * this.x]']],
  },
  {
    id: 'dout-added-in-dy',
    says: {
      en: 'dx is right, but dy looks like dout + x: dout seems to be added where it should be multiplied. Try backward(0): what should flow on when nothing arrives (book, section 5.2)?',
      ko: 'dx는 맞지만 dy가 dout + x로 보입니다. 곱해야 할 dout을 더한 것 같습니다. backward(0)을 시험해 보십시오. 0이 오면 무엇이 흘러야 하는지 생각해 보십시오(책 5.2절).',
    },
    change: [[MUL_BACKWARD, '[dout * this.y, dout + this.x]']],
  },
  {
    id: 'dout-left-out-of-dx',
    says: {
      en: 'dy is right, but dx is y whatever dout is: dout seems to be left out there. The chain rule (book, section 5.2) says what becomes of the derivative that arrives.',
      ko: 'dy는 맞지만 dx가 dout과 관계없이 y입니다. dx에서 dout이 빠진 것으로 보입니다. 연쇄법칙(책 5.2절)에서 상류의 미분이 어떻게 쓰이는지 보십시오.',
    },
    change: [[MUL_BACKWARD, '[this.y, dout * this.x]']],
  },
  {
    id: 'dout-left-out-of-dy',
    says: {
      en: 'dx is right, but dy is x whatever dout is: dout seems to be left out there. The chain rule (book, section 5.2) says what becomes of the derivative that arrives.',
      ko: 'dx는 맞지만 dy가 dout과 관계없이 x입니다. dy에서 dout이 빠진 것으로 보입니다. 연쇄법칙(책 5.2절)에서 상류의 미분이 어떻게 쓰이는지 보십시오.',
    },
    change: [[MUL_BACKWARD, '[dout * this.y, this.x]']],
  },
  {
    id: 'add-running-total',
    says: {
      en: 'The first forward of an AddLayer is right, later ones give the sums of the earlier calls on top. Does the layer keep a total from one call to the next? It needs none.',
      ko: 'AddLayer의 첫 forward는 맞지만 그다음부터는 앞에서 구한 합이 더해져 나옵니다. 계층이 합계를 다음 호출까지 보관하는지 확인하십시오. 보관할 필요가 없습니다.',
    },
    change: [
      ['return x + y', 'return (this.total += x + y)'],
      ['export class AddLayer {\n', 'export class AddLayer {\n  private total = 0\n\n'],
    ],
  },
  {
    id: 'add-first-dout-kept',
    says: {
      en: 'The first backward of an AddLayer is right, later ones give the dout of the first call again. What does the layer keep from one call to the next? It needs nothing.',
      ko: 'AddLayer의 첫 backward는 맞지만 그다음부터는 첫 호출의 dout을 다시 돌려줍니다. 계층이 다음 호출까지 무엇을 보관하는지 확인하십시오. 보관할 필요가 없습니다.',
    },
    change: [
      [ADD_BACKWARD, '[(this.first ??= dout), this.first]'],
      ['export class AddLayer {\n', 'export class AddLayer {\n  private first: number | undefined\n\n'],
    ],
  },
  {
    id: 'forward-of-the-previous-inputs',
    says: {
      en: 'The first forward of a MulLayer is right, but the next one is the product of the inputs before: forward seems to multiply what the layer holds before it keeps the new x and y.',
      ko: 'MulLayer의 첫 forward는 맞지만 다음 forward는 바로 앞 입력의 곱입니다. 새 x와 y를 보관하기 전에 계층에 남아 있던 값을 곱하는 것으로 보입니다.',
    },
    change: [
      ['  private x = 0\n  private y = 0\n', '  private x = 0\n  private y = 0\n  private isNew = true\n'],
      [KEEP, '    const product = this.isNew ? x * y : this.x * this.y\n    this.isNew = false\n' + KEEP],
      ['return x * y', 'return product'],
    ],
  },
  {
    id: 'one-add-pair-for-all-calls',
    says: {
      en: 'When backward of an AddLayer is called again, the result of the first call changes with it: both seem to be one and the same array, filled anew. Is the pair made inside the method, or once outside?',
      ko: 'AddLayer의 backward를 다시 호출하면 먼저 받은 결과까지 함께 바뀝니다. 두 결과가 같은 배열이고 그 안의 값만 바꾼 것으로 보입니다. 두 값을 담는 배열을 메서드 안에서 만드는지 확인하십시오.',
    },
    change: [
      ['export class AddLayer', 'const pair: [number, number] = [0, 0]\n\nexport class AddLayer'],
      ['return ' + ADD_BACKWARD, 'pair[0] = dout\n    pair[1] = dout\n    return pair'],
    ],
  },
]
