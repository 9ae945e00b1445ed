import type { Count, Feature, Part, Trait, What, Where } from '../../model/pattern.ts'
import type { SeenTexts } from '../en/seen.ts'
import { formula, product, share, short } from '../formula.ts'
import { josa } from '../josa.ts'
import { shapeText } from '../shape-text.ts'

const PARTS: Readonly<Record<Part, string>> = { element: '원소', row: '행', column: '열' }

const TRAITS: Readonly<Record<Trait, string>> = {
  zero: '0인',
  'not-zero': '0이 아닌',
  negative: '음수인',
  positive: '양수인',
  'not-negative': '0이거나 양수인',
  'not-positive': '0이거나 음수인',
}

const EXTREMES: Readonly<Record<Extract<Where, { kind: 'extreme' }>['which'], string>> = {
  largest: '(행마다) 기댓값이 가장 큰 곳만 다릅니다.',
  smallest: '(행마다) 기댓값이 가장 작은 곳만 다릅니다.',
  'not-largest': '(행마다) 기댓값이 가장 큰 곳만 맞습니다.',
}

const WHOLE: Readonly<Record<Extract<What, { kind: 'whole' }>['how'], string>> = {
  rounded: '을 정수로 반올림한',
  floor: '을 정수로 내림한',
  ceil: '을 정수로 올림한',
  trunc: '에서 소수점 아래를 버린',
}

const SIDES: Readonly<Record<'larger' | 'smaller' | 'both', (by: string) => string>> = {
  larger: (by) => `실제값이 기댓값보다 ${by} 큽니다.`,
  smaller: (by) => `실제값이 기댓값보다 ${by} 작습니다.`,
  both: (by) => `실제값 가운데 일부는 기댓값보다 크고 일부는 작습니다. 차이는 기댓값의 ${by}입니다.`,
}

const FEATURES: Readonly<Record<Feature, string>> = {
  'one-sample': '1차원(데이터 한 개)인',
  batch: '2차원(배치)인',
  'batch-of-one': '행이 하나뿐인 배치인',
  'three-dimensions': '3차원 이상인',
  'class-numbers': '클래스 번호의 목록인',
  'one-hot': '원-핫 인코딩인',
  large: '아주 큰 값(500 이상)인',
}

const COUNTS: Readonly<Record<Count['of'], (name: string, count: number) => string>> = {
  rows: (name, count) => ` ${name}의 행은 ${count}개입니다.`,
  columns: (name, count) => ` ${name}의 열은 ${count}개입니다.`,
  elements: (name, count) => ` ${name}의 원소는 ${count}개입니다.`,
}

const counted = ({ of, name, count }: Count): string => COUNTS[of](name, count)

const partOf =
  (says: (part: string) => string) =>
  ({ part }: { part: Part }): string =>
    says(PARTS[part])

export const seen = {
  where: {
    'only-first': partOf((part) => `첫 번째 ${part}만 다릅니다.`),
    'only-last': partOf((part) => `마지막 ${part}만 다릅니다.`),
    'all-but-first': partOf((part) => `첫 번째 ${part}만 맞습니다.`),
    'all-but-last': partOf((part) => `마지막 ${part}만 맞습니다.`),
    only: ({ part, index }) => `${index}번 ${PARTS[part]}만 다릅니다(번호는 0부터 셉니다).`,
    'every-second': partOf((part) => `${part} 하나 걸러 하나씩 다릅니다.`),
    diagonal: () => '대각선 위의 값만 다릅니다.',
    'off-diagonal': () => '대각선 위의 값만 맞습니다.',
    input: ({ name, trait }) => `${josa(name, '이/가')} ${TRAITS[trait]} 곳에서만 다릅니다.`,
    'input-size': ({ name, from, to }) =>
      from === undefined
        ? `${name}의 크기가 작은 곳(절댓값 ${short(to ?? 0)} 이하)에서만 다릅니다.`
        : `${name}의 크기가 큰 곳(절댓값 ${short(from)} 이상)에서만 다릅니다.`,
    expected: ({ trait }) => `기댓값이 ${TRAITS[trait]} 곳에서만 다릅니다.`,
    extreme: ({ which }) => EXTREMES[which],
  },
  either: () => '둘 가운데 어느 쪽 때문인지는 이 호출만으로 알 수 없습니다.',
  what: {
    rounded: ({ digits, how }) =>
      how === 'decimals'
        ? `실제값은 기댓값을 소수점 아래 ${digits}자리로 반올림한 값입니다.`
        : `실제값은 기댓값을 유효숫자 ${digits}자리로 반올림한 값입니다.`,
    whole: ({ how }) => `실제값은 기댓값${WHOLE[how]} 값입니다.`,
    'single-precision': () =>
      '거의 맞습니다. 실제값은 단정밀도(float32)의 자릿수(약 7자리)만 가지고 있으며 그 반올림만큼만 다릅니다. 여기서 쓰는 수는 배정밀도입니다.',
    close: ({ relative }) =>
      `거의 맞습니다. 값의 ${share(relative)}(${Number(relative.toPrecision(1))}) 이내로 다릅니다. 참고로 배정밀도의 반올림은 값의 1e-16, 단정밀도의 반올림은 6e-8 정도입니다.`,
    plus: ({ constant }) =>
      constant < 0
        ? `실제값은 기댓값에서 ${josa(short(-constant), '을/를')} 뺀 값입니다.`
        : `실제값은 기댓값에 ${josa(short(constant), '을/를')} 더한 값입니다.`,
    times: ({ factor, counts = [], of }) =>
      `실제값은 기댓값의 ${short(factor)}배입니다.${counts.map(counted).join('')}${of ? ` 이 배수는 ${of}(x) / log(x)와 같습니다(log는 자연로그).` : ''}`,
    function: ({ name, input }) =>
      input === undefined
        ? `기댓값을 y라고 하면 실제값은 ${formula(name, 'y')}입니다.`
        : `실제값은 ${formula(name, input)}입니다.`,
    product: ({ factors }) => `실제값은 ${product(factors)}입니다.`,
    input: ({ name }) => `실제값은 넘겨받은 ${name} 그대로입니다.`,
    constant: ({ value }) => `기댓값과 상관없이 실제값은 모두 ${short(value)}입니다.`,
    reversed: partOf((part) => `${part}의 순서가 거꾸로입니다.`),
    shifted: partOf((part) => `${josa(part, '이/가')} 한 자리씩 밀려 있습니다.`),
    sorted: partOf((part) => `값은 맞지만 ${part} 방향으로 정렬되어 있습니다.`),
    transposed: () => '값은 맞지만 행과 열이 서로 바뀌어 있습니다.',
    'running-sum': partOf((part) => `각 ${josa(part, '이/가')} 그 자리까지의 기댓값을 모두 더한 값입니다.`),
    'first-for-all': partOf((part) => `다른 ${josa(part, '은/는')} 모두 첫 번째 ${part}의 기댓값과 같습니다.`),
    'last-for-all': partOf((part) => `다른 ${josa(part, '은/는')} 모두 마지막 ${part}의 기댓값과 같습니다.`),
    'call-before': ({ calls }) =>
      calls === 1 ? '실제값은 바로 앞 호출의 결과입니다.' : `실제값은 ${calls}번 앞에 한 호출의 결과입니다.`,
    whatever: ({ name }) =>
      `${josa(name, '이/가')} 달라도 결과가 같습니다. 결과는 ${josa(name, '을/를')} 따라 달라져야 합니다.`,
    'per-part-factor': partOf((part) => `${part}마다 서로 다른 수를 곱한 것만 빼면 맞습니다.`),
    'per-part-constant': partOf((part) => `${part}마다 서로 다른 수를 더한 것만 빼면 맞습니다.`),
    deviation: ({ side, least, most }) =>
      side === 'other-sign'
        ? '부호가 반대이고 크기도 다릅니다.'
        : SIDES[side](share(least) === share(most) ? share(most) : `${share(least)}에서 ${share(most)}까지`),
  },
  contrast: {
    again: () => '같은 호출이 앞에서는 맞았습니다. 다시 호출하면 결과가 달라집니다.',
    'only-with': ({ feature, name, shape, right }) =>
      `앞의 호출 ${right}번은 맞았습니다. ${josa(name, '이/가')} ${FEATURES[feature]} 호출은 이번이 처음입니다(형상 ${shapeText(shape)}).`,
  },
} satisfies SeenTexts
