import { shapeText } from '../shape.ts'
import type { DotMend, NpWords } from './en.ts'
import { withParticle } from './particle.ts'

const DOT_MENDS: Readonly<Record<DotMend, string>> = {
  'x.dot(W.T)': 'x.dot(W.T)로 쓰거나, 이미 붙어 있는 .T를 빼야 하지 않습니까?',
  'same-shape':
    'x.dot(W.T)로 쓰거나, 이미 붙어 있는 .T를 빼야 하지 않습니까? 왼쪽이 x가 아니라 W 자신은 아닌지도 확인하십시오.',
  'x.T.dot(W)': '혹시 x.T.dot(W)입니까?',
  column: '왼쪽은 열이 하나뿐입니다. 벡터를 행 하나로 만들 때는 x.reshape(1, -1)로 씁니다.',
  row: '왼쪽은 행이 하나뿐입니다. reshape(1, -1)은 데이터가 하나일 때만(x.ndim이 1) 씁니다. 그런 reshape가 없으면 혹시 x.T.dot(W)입니까?',
  flattened:
    '왼쪽은 행이 하나뿐입니다. 행이 여럿인 배열을 reshape(1, -1)이나 reshape(-1)로 한 행으로 펴지 않았는지 확인하십시오.',
  'W.dot(x)': '혹시 W.dot(x)입니까?',
  none: '',
}

/** The same in Korean. */
export const ko: NpWords = {
  'not-new': () => 'NdArray: 배열은 new가 아니라 np.array([[1, 2], [3, 4]])로 만듭니다',
  operator: () =>
    'NdArray: 배열에는 연산자를 쓸 수 없습니다. a * b는 a.mul(b), a - b는 a.sub(b), -a는 a.neg()로 씁니다',
  'not-a-value': ({ got }) => `set: 값으로 숫자가 필요하지만 받은 값은 ${got}입니다`,
  'not-one': ({ shape, size }) =>
    `item: 형상 ${shapeText(shape)}에는 수가 ${size}개 있습니다. 필요한 원소를 get(i, …)으로 지정하십시오`,
  'nothing-to-take': () => 'take: 형상이 ()인 배열에는 행이 없습니다',
  'no-rows': ({ operation, shape }) =>
    `${operation}: 형상이 ${shapeText(shape)}인 배열에는 행이 없습니다. ${
      shape.length === 1 ? '원소 하나는 a.get(i), 행이 하나인 행렬은 a.reshape(1, -1)입니다' : '그 값은 a.item()입니다'
    }`,
  'too-many-dimensions': ({ operation, shape, most }) =>
    `${operation}: 형상 ${shapeText(shape)}의 차원은 ${shape.length}개입니다. 배열은 ${most}차원까지만 만들 수 있습니다`,
  'dimensions-in-a-list': ({ operation, list }) =>
    `${operation}: 형상은 차원마다 하나씩 넘겨야 하지만 배열을 받았습니다. ${operation}(${list}) 또는 ${operation}(...x.shape)로 쓰십시오`,
  'not-a-dimension': ({ operation, got }) =>
    `${operation}: 차원의 크기는 음수가 아닌 정수여야 하지만 받은 값은 ${got}입니다`,
  'no-such-axis': ({ operation, got, shape }) =>
    `${operation}: 축 ${withParticle(got, '은/는')} 형상 ${shapeText(shape)}에 맞지 않습니다. ${
      shape.length === 0
        ? '형상이 ()인 배열에는 축이 없으므로 축을 쓰지 마십시오'
        : `${-shape.length}부터 ${shape.length - 1}까지의 정수여야 합니다`
    }`,
  'no-such-index': ({ operation, got, axis, shape }) =>
    `${operation}: 인덱스 ${withParticle(got, '은/는')} 형상 ${shapeText(shape)}의 축 ${axis}에 맞지 않습니다. ${
      shape[axis] === 0 ? '그 축은 비어 있습니다' : `${-shape[axis]}부터 ${shape[axis] - 1}까지의 정수여야 합니다`
    }`,
  'number-of-indices': ({ operation, shape, got, call }) =>
    `${operation}: 형상 ${shapeText(shape)}에는 인덱스가 ${shape.length}개 필요하지만 ${
      operation === 'set' ? '값 앞에 ' : ''
    }${got}개를 받았습니다. ${call}로 쓰십시오`,
  'two-unknown': ({ shape }) =>
    `reshape: -1은 한 차원에만 쓸 수 있지만 ${withParticle(shapeText(shape), '을/를')} 받았습니다`,
  'other-size': ({ left, right, size, rest, unknown }) =>
    `reshape: 형상 ${shapeText(left)}의 수 ${size}개를 형상 ${withParticle(shapeText(right), '으로/로')} 바꿀 수 없습니다. ${
      unknown ? `${withParticle(size, '은/는')} ${rest}의 배수가 아닙니다` : `그 형상에는 수가 ${rest}개 있어야 합니다`
    }`,
  empty: ({ operation, shape }) =>
    `${operation}: 형상 ${withParticle(shapeText(shape), '은/는')} 그 축이 비어 있어 가장 큰 수가 없습니다`,
  'number-in-dot': ({ got }) => `dot: NdArray가 필요하지만 받은 값은 ${got}입니다. 숫자를 곱하려면 mul을 쓰십시오`,
  'list-as-operand': ({ operation }) =>
    `${operation}: ${operandOf(operation)} 필요하지만 보통 배열을 받았습니다. np.array([…])로 감싸십시오`,
  'not-an-operand': ({ operation, got }) => `${operation}: ${operandOf(operation)} 필요하지만 받은 값은 ${got}입니다`,
  'do-not-fit': ({ operation, left, right, a, b, column, product }) =>
    `${operation}: 형상 ${and(shapeText(left))} ${is(shapeText(right))} 서로 맞지 않습니다. 오른쪽부터 센 축의 크기가 ${a} 대 ${b}입니다.${product ? ` ${PRODUCT}` : ''}${alongRows(column)}`,
  'keeps-its-shape': ({ operation, left, right, column }) =>
    `${operation}: 형상 ${and(shapeText(left))} ${is(shapeText(right))} 서로 맞지 않습니다. 배열 자체를 바꿀 때는 형상 ${is(shapeText(left))} 그대로여야 합니다.${alongRows(column)}`,
  'dot-dimensions': ({ left, right }) =>
    `dot: 형상 ${and(shapeText(left))} ${is(shapeText(right))} 서로 맞지 않습니다. ${
      right.length > 2
        ? '오른쪽 배열은 1차원이나 2차원이어야 합니다. reshape를 빠뜨리지 않았습니까?'
        : '양쪽 모두 1차원 이상이어야 합니다. 숫자 하나를 곱하려면 mul을 쓰십시오.'
    }`,
  'dot-do-not-fit': ({ left, right, mend }) =>
    `dot: 형상 ${and(shapeText(left))} ${is(shapeText(right))} 서로 맞지 않습니다. 왼쪽의 ${
      left.length === 1 ? '길이' : '열 수'
    } ${and(left.at(-1) ?? 0)} 오른쪽의 ${right.length === 1 ? '길이' : '행 수'} ${is(right[0])} 같아야 합니다.${
      mend === 'none' ? '' : ` ${DOT_MENDS[mend]}`
    }`,
  'not-numbers': ({ got }) => `array: 숫자가 필요하지만 받은 값은 ${got}입니다`,
  ragged: ({ shape, number, length, depth }) =>
    `array: 처음 원소들로 보면 형상이 ${shapeText(shape)}인데, ${
      depth < shape.length ? `길이가 ${shape[depth]}인 배열이` : '숫자가'
    } 있어야 할 자리에 ${number === '' ? `길이가 ${length}인 배열이` : is(`숫자 ${number}`)} 있습니다. 모든 행의 길이가 같아야 합니다`,
  'not-a-buffer': () => 'fromBuffer: Float64Array나 Float32Array가 필요합니다. 중첩된 배열에는 np.array를 쓰십시오',
  'not-bytes': () => 'fromPixels: 0부터 255까지의 값을 담은 Uint8Array가 필요합니다',
  'other-buffer': ({ operation, shape, size, length }) =>
    `${operation}: 형상 ${shapeText(shape)}에는 수가 ${size}개 필요하지만 버퍼에는 ${length}개 있습니다`,
  'no-range': ({ start, stop, step }) => `np.arange: ${start}에서 ${stop}까지 ${step}씩 갈 수 없습니다`,
  'not-a-seed': ({ got }) => `random.seed: 0부터 2**32 - 1까지의 정수가 필요하지만 받은 값은 ${got}입니다`,
  'nothing-to-choose': ({ got }) =>
    `random.choice: 몇 개 가운데 고를지 1 이상의 정수로 정해야 하지만 받은 값은 ${got}입니다`,
  'not-a-count': ({ got }) => `random.choice: 몇 개를 고를지 0 이상의 정수로 정해야 하지만 받은 값은 ${got}입니다`,
}

const and = (text: string | number): string => withParticle(text, '과/와')
const is = (text: string | number): string => withParticle(text, '이/가')

const PRODUCT = 'mul은 원소마다 곱합니다. 행렬의 곱은 x.dot(W)로 씁니다.'

const operandOf = (operation: string): string => (operation === 'dot' ? 'NdArray가' : 'NdArray나 숫자가')

const alongRows = (column: number): string =>
  column === 0
    ? ''
    : ` 행마다 값을 하나씩 쓰려면 열벡터 (${column}, 1)이어야 합니다. 합이나 최댓값은 { keepDims: true }로 구하고, 다른 벡터는 reshape(-1, 1)로 바꿉니다.`
