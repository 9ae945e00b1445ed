import type { GradientTexts } from '../en/gradients.ts'
import { count, threeDigits } from '../numbers.ts'

export const gradients = {
  title: '기울기를 구하는 데 드는 시간',
  heading: (chapter, images) => `${Number(chapter.slice(2))}장, 이미지 ${images}장: 크기가 다른 신경망`,
  batches: '가장 작은 신경망, 크기가 다른 미니배치',
  current: (chapter, hidden, images, done, of) =>
    `${Number(chapter.slice(2))}장, 은닉층 뉴런 ${hidden}개, 이미지 ${images}장 (${of}개 중 ${done}번째)`,
  columns: {
    hidden: '은닉층 뉴런',
    images: '이미지',
    parameters: '매개변수',
    numerical: '수치 미분',
    backprop: '오차역전파법',
    times: '시간의 배수',
    digits: '같은 자릿수',
  },
  ms: (ms) => (ms < 1_000 ? `${threeDigits(ms)}밀리초` : `${threeDigits(ms / 1_000)}초`),
  reading:
    'numericalGradient는 매개변수마다 손실을 두 번씩 구하고, 매개변수가 많아지면 손실을 한 번 구하는 시간도 길어집니다. gradient는 매개변수의 수와 상관없이 순전파와 역전파를 한 번씩만 합니다. 두 방법이 구하는 값은 같으므로, 느린 방법으로 빠른 방법을 검증할 수 있습니다(gradient_check).',
  grew: (numerical, backprop) =>
    `매개변수가 늘어날 때 수치 미분의 시간은 매개변수 수의 ${numerical}제곱, 오차역전파법의 시간은 ${backprop}제곱으로 늘어났습니다.`,
  agree: (digits) => `두 기울기는 가장 많이 다른 원소에서도 가장 큰 원소의 ${digits}자리까지 같습니다.`,
  timesAsLong: (numerical, backprop, times, parameters) =>
    `매개변수가 ${count(parameters)}개일 때: 수치 미분 ${numerical}, 오차역전파법 ${backprop}. ${times}배 걸립니다.`,
  bookTakes: (loss, parameters, numerical, backprop) =>
    `책의 학습(이미지 100장, 반복 10,000회): 손실을 한 번 구하는 데 ${loss}, 수치 미분에는 손실이 2 · ${count(parameters)}번 필요합니다. 따라서 기울기를 구하는 데만 약 ${numerical} 걸리며, 오차역전파법으로는 ${backprop} 걸립니다.`,
  ask: '먼저 예상해 보십시오. 이미지 3장, 은닉층 뉴런 50개일 때 numericalGradient는 gradient의 몇 배나 걸립니까? (Enter를 누르면 건너뜁니다)',
  badGuess: '100과 같이 0보다 큰 수',
  predicted: (said, found) => `시간의 배수: 예상 ${said}배, 결과 ${found}배`,
  figure: {
    bySize: '매개변수의 수에 따른 기울기 한 번의 시간',
    byImages: '이미지의 수에 따른 기울기 한 번의 시간',
    milliseconds: 'ms(밀리초)',
    chapter: '장',
    sameSlope: '두 축의 눈금은 한 칸마다 10배입니다. 직선이면 거듭제곱이며, 그 기울기가 지수입니다.',
  },
} satisfies GradientTexts
