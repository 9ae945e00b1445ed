import type { Localized } from '../model/localized.ts'
import type { ExerciseId } from '../model/exercise.ts'

/** One exercise: what it asks for, and its points. */
export interface Exercise {
  readonly id: ExerciseId
  readonly title: Localized
  /** The section of the book, with its title. */
  readonly section: { readonly number: string; readonly title: Localized; readonly page?: number }
  readonly points: number
  /** The exercises that it builds on. (It may import any earlier exercise.) */
  readonly needs: readonly ExerciseId[]
  /** Those of `needs` whose exports its checks pass to it. */
  readonly triedWith?: readonly ExerciseId[]
}

/** The course in working order: the only list of exercises. */
export const course: readonly Exercise[] = [
  {
    id: 'ch03/sigmoid',
    title: { en: 'Sigmoid function', ko: '시그모이드 함수' },
    section: { number: '3.2', title: { en: 'Activation functions', ko: '활성화 함수' } },
    points: 3,
    needs: [],
  },
  {
    id: 'ch03/softmax',
    title: { en: 'Softmax function', ko: '소프트맥스 함수' },
    section: { number: '3.5', title: { en: 'Designing the output layer', ko: '출력층 설계하기' } },
    points: 5,
    needs: [],
  },
  {
    id: 'ch04/mean_squared_error',
    title: { en: 'Sum of squared errors', ko: '오차제곱합' },
    // The first printings of the book call it 평균 제곱 오차; the formula sums, and so do the later ones.
    section: { number: '4.2.1', title: { en: 'Sum of squared errors', ko: '오차제곱합' } },
    points: 3,
    needs: [],
  },
  {
    id: 'ch04/cross_entropy_error',
    title: { en: 'Cross-entropy error', ko: '교차 엔트로피 오차' },
    section: { number: '4.2.2, 4.2.4', title: { en: 'Cross-entropy error', ko: '교차 엔트로피 오차' } },
    points: 7,
    needs: [],
  },
  {
    id: 'ch04/mini_batch',
    title: { en: 'Mini-batch', ko: '미니배치' },
    section: { number: '4.2.3', title: { en: 'Mini-batch learning', ko: '미니배치 학습' } },
    points: 4,
    needs: [],
  },
  {
    id: 'ch04/numerical_diff',
    title: { en: 'Numerical differentiation', ko: '수치 미분' },
    section: {
      number: '4.3.1–4.3.3',
      title: { en: 'Numerical differentiation', ko: '수치 미분' },
      page: 125,
    },
    points: 5,
    needs: [],
  },
  {
    id: 'ch04/tangent_line',
    title: { en: 'Tangent line', ko: '접선' },
    section: {
      number: '4.3.2',
      title: { en: 'Examples of numerical differentiation', ko: '수치 미분의 예' },
      page: 125,
    },
    points: 3,
    needs: ['ch04/numerical_diff'],
  },
  {
    id: 'ch04/numerical_gradient',
    title: { en: 'Gradient', ko: '기울기' },
    section: { number: '4.4', title: { en: 'Gradient', ko: '기울기' }, page: 129 },
    points: 8,
    needs: [],
  },
  {
    id: 'ch04/gradient_descent',
    title: { en: 'Gradient descent', ko: '경사 하강법' },
    section: { number: '4.4.1', title: { en: 'Gradient method', ko: '경사법(경사 하강법)' }, page: 132 },
    points: 6,
    needs: ['ch04/numerical_gradient'],
  },
  {
    id: 'ch04/simple_net',
    title: { en: 'Gradient of a simple network', ko: '간단한 신경망의 기울기' },
    section: { number: '4.4.2', title: { en: 'Gradients for a neural network', ko: '신경망에서의 기울기' }, page: 134 },
    points: 5,
    needs: ['ch03/softmax', 'ch04/cross_entropy_error'],
  },
  {
    id: 'ch04/two_layer_net',
    title: { en: 'Two-layer network', ko: '2층 신경망' },
    section: {
      number: '4.5.1',
      title: { en: 'A two-layer network as a class', ko: '2층 신경망 클래스 구현하기' },
      page: 137,
    },
    points: 11,
    needs: ['ch03/sigmoid', 'ch03/softmax', 'ch04/cross_entropy_error', 'ch04/numerical_gradient'],
  },
  {
    id: 'ch04/train_neuralnet',
    title: { en: 'Training the network', ko: '신경망 학습' },
    section: {
      number: '4.5.2, 4.5.3',
      title: {
        en: 'Mini-batch training, evaluation on test data',
        ko: '미니배치 학습 구현하기, 시험 데이터로 평가하기',
      },
      page: 141,
    },
    points: 10,
    needs: ['ch04/two_layer_net', 'ch04/mini_batch'],
    triedWith: ['ch04/two_layer_net'],
  },
  {
    id: 'ch05/layer_naive',
    title: { en: 'Multiply and add layers', ko: '곱셈 계층과 덧셈 계층' },
    section: { number: '5.4', title: { en: 'Implementing simple layers', ko: '단순한 계층 구현하기' } },
    points: 3,
    needs: [],
  },
  {
    id: 'ch05/relu',
    title: { en: 'ReLU layer', ko: 'ReLU 계층' },
    section: { number: '5.5.1', title: { en: 'ReLU layer', ko: 'ReLU 계층' } },
    points: 3,
    needs: [],
  },
  {
    id: 'ch05/sigmoid_layer',
    title: { en: 'Sigmoid layer', ko: 'Sigmoid 계층' },
    section: { number: '5.5.2', title: { en: 'Sigmoid layer', ko: 'Sigmoid 계층' } },
    points: 3,
    needs: ['ch03/sigmoid'],
  },
  {
    id: 'ch05/affine',
    title: { en: 'Affine layer', ko: 'Affine 계층' },
    section: {
      number: '5.6.1, 5.6.2',
      title: { en: 'Affine layer, affine layer for batches', ko: 'Affine 계층, 배치용 Affine 계층' },
    },
    points: 6,
    needs: [],
  },
  {
    id: 'ch05/softmax_with_loss',
    title: { en: 'Softmax-with-loss layer', ko: 'Softmax-with-Loss 계층' },
    section: { number: '5.6.3', title: { en: 'Softmax-with-loss layer', ko: 'Softmax-with-Loss 계층' } },
    points: 4,
    needs: ['ch03/softmax', 'ch04/cross_entropy_error'],
  },
  {
    id: 'ch05/two_layer_net',
    title: { en: 'Two-layer network of layers', ko: '계층으로 만든 2층 신경망' },
    section: {
      number: '5.7.2',
      title: { en: 'A network that learns by backpropagation', ko: '오차역전파법을 적용한 신경망 구현하기' },
    },
    points: 8,
    needs: ['ch04/numerical_gradient', 'ch05/relu', 'ch05/affine', 'ch05/softmax_with_loss'],
  },
  {
    id: 'ch05/gradient_check',
    title: { en: 'Gradient check', ko: '기울기 검증' },
    section: {
      number: '5.7.3',
      title: {
        en: 'Verifying the gradients of backpropagation',
        ko: '오차역전파법으로 구한 기울기 검증하기',
      },
    },
    points: 3,
    needs: ['ch05/two_layer_net'],
  },
]

/** Finds an exercise by its name, which must exist. */
export function exerciseOrThrow(id: string): Exercise {
  const found = course.find((exercise) => exercise.id === id)
  if (!found)
    throw new Error(`internal: no exercise is called ${id}; the course has ${course.map((e) => e.id).join(', ')}`)
  return found
}

/** The path of an exercise's file in a submission: ch04/mini_batch.ts. */
export const fileOf = (id: ExerciseId): string => `${id}.ts`

/** The short name of an exercise: its file name, with the chapter only if two chapters have a file of that name. */
export function shortName(id: ExerciseId): string {
  const [, name] = id.split('/')
  return course.filter((exercise) => exercise.id.endsWith(`/${name}`)).length > 1 ? id : name
}

/** The files of the whole course. */
export const courseFiles: readonly string[] = course.map(({ id }) => fileOf(id))

/** The folders of the course. */
export const chapters: readonly string[] = [...new Set(course.map(({ id }) => id.split('/')[0]))]

/** The exercises before this one; it may import these and no others. */
export const earlierThan = (id: ExerciseId): readonly ExerciseId[] =>
  course
    .slice(
      0,
      course.findIndex((exercise) => exercise.id === id),
    )
    .map((exercise) => exercise.id)
