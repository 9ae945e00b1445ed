import { josa } from '../josa.ts'
import type { TrainingTexts } from '../en/training.ts'
import { count } from '../numbers.ts'
import { unwritable } from './unwritable.ts'

export const training = {
  usage: `npm run train                   4장의 신경망을 책과 같이 학습시킵니다
npm run train -- ch05           5장의 신경망을 책의 반복문으로 학습시킵니다

  --iterations N                반복 횟수(기본값: 10000)
  --batch-size N                미니배치의 크기(기본값: 100)
  --learning-rate X             학습률(기본값: 0.1)
  --hidden-size N               은닉층의 뉴런 수(기본값: 50)
  --seed N                      가중치와 미니배치의 시드(기본값: 0)
  --save 파일                   학습한 매개변수를 파일로 저장합니다
  --load 파일                   저장한 매개변수에서 이어서 학습합니다
  --page 파일                   학습 곡선을 웹 페이지(.html)로 만듭니다
  --submission 폴더             ch03/, ch04/ 등이 있는 다른 폴더를 학습시킵니다
  --lang ko|en                  언어를 정합니다(없으면 LANG을 따릅니다)

Ctrl-C를 누르면 멈추고, 그때까지의 곡선과 매개변수를 보관합니다.`,
  experimentUsage: `npm run experiment -- batch-size        미니배치는 얼마나 커야 합니까?
npm run experiment -- learning-rate     한 걸음은 얼마나 커야 합니까?
npm run experiment -- hidden-size       은닉층의 뉴런은 몇 개가 필요합니까?
npm run experiment -- initial-weights   가중치는 어디에서 시작해야 합니까?
npm run experiment -- depth             층과 뉴런 중 무엇을 늘려야 합니까?
npm run experiment -- gradients         수치 미분은 얼마나 오래 걸립니까?
npm run experiment -- overfitting       시험 데이터는 왜 필요합니까?

  ch05                          4장 대신 5장의 신경망을 씁니다
  --values 10,100,1000          기본값 대신 시험할 값을 정합니다
  --epochs N                    값마다 전체 이미지를 몇 번 학습할지 정합니다
  --iterations N                그 대신 값마다 몇 번 반복할지 정합니다
  --repeat N                    시드 N개로 학습하여 흩어짐도 보여 줍니다
  --predict A,B                 예상을 적어 두면 마지막에 결과와 비교합니다
                                터미널이면 먼저 묻습니다(--no-predict로 생략)
  --activation relu|sigmoid     depth: 층 사이의 활성화 함수
  --weights he|xavier|X         depth: 가중치 초깃값의 표준편차
  --seed N                      가중치와 미니배치의 첫 시드(기본값: 0)
  --page 파일                   웹 페이지의 위치(기본값: .grade/experiments/)
  --submission 폴더             ch03/, ch04/ 등이 있는 다른 폴더로 실험합니다
  --lang ko|en                  언어를 정합니다(없으면 LANG을 따릅니다)

Ctrl-C를 누르면 멈추고, 그때까지의 결과를 보여 줍니다.`,
  unknownNetwork: (name) => `"${name}" 신경망은 없습니다. 가능한 값: ch04, ch05`,
  unknownExperiment: (name, nearest) =>
    `"${name}" 실험은 없습니다. ${nearest ? `혹시 ${nearest}입니까?` : '가능한 값: batch-size, learning-rate, hidden-size, initial-weights, depth, gradients, overfitting'}`,
  wholeFrom1: '1, 2, 3 등의 자연수',
  wholeFrom0: '0, 1, 2 등의 정수',
  above0: '0.1과 같이 0보다 큰 수',
  heading: ({ chapter, iterations, batchSize, learningRate, hiddenSize }) =>
    `${Number(chapter.slice(2))}장 신경망: 반복 ${count(iterations)}회, 미니배치 ${count(batchSize)}개, 학습률 ${learningRate}, 은닉층 뉴런 ${count(hiddenSize)}개`,
  needsFailing: (name) =>
    `${josa(name, '은/는')} 아직 검사를 통과하지 못했습니다. 그 때문에 학습 결과가 잘못될 수 있습니다.`,
  preparing: '코드와 이미지를 준비하고 있습니다…',
  lossTitle: '손실',
  testTitle: '시험 데이터에 대한 정확도',
  iterations: (done, of) => `${count(done)}/${count(of)}회`,
  epoch: (epoch) => `에폭 ${epoch}`,
  imagesPerSecond: (images) => `초당 ${count(images)}장`,
  time,
  timeLeft: (text) => `약 ${text} 남음`,
  loss: (loss) => `손실 ${loss}`,
  testAccuracy: (percent) => `시험 정확도 ${percent}`,
  trainAccuracy: (percent) => `훈련 정확도 ${percent}`,
  stopsWith: 'Ctrl-C: 멈추고 보관',
  quiet: '아직 한 번의 반복도 끝나지 않았습니다. 끝나지 않는 반복문이 있는지 확인하십시오.',
  numerical: (perIteration, all) =>
    `gradient가 손실을 수없이 되풀이하여 구하고 있습니다. 수치 미분입니다. 반복 한 번에 약 ${perIteration}, 전체 학습에 약 ${josa(all, '이/가')} 걸립니다. Ctrl-C로 멈추고 gradient를 오차역전파법으로 구하십시오. 조금만 지켜보려면 다음 옵션을 씁니다: --iterations 5 --batch-size 5 --hidden-size 5`,
  slow: (all) =>
    `이 속도로는 전체 학습에 약 ${josa(all, '이/가')} 걸립니다. 배열 전체에 대한 연산은 get과 set으로 도는 반복문보다 훨씬 빠릅니다. 반복 횟수를 줄여서 시작할 수도 있습니다: --iterations 600`,
  finished: (iterations, text) => `${text} 동안 ${count(iterations)}회 반복하여 학습했습니다.`,
  stopped: (iteration, of) => `${count(of)}회 중 ${count(iteration)}회 반복한 뒤 멈췄습니다.`,
  diverged: (iteration, loss) => `${count(iteration)}번째 반복부터 손실이 ${loss}이므로 학습을 멈췄습니다.`,
  divergedHint: (learningRate) =>
    `한 걸음이 너무 컸거나(학습률을 ${learningRate}보다 줄여 보십시오), 수가 exp로 계산할 수 없을 만큼 커졌습니다. softmax가 가장 큰 점수를 먼저 빼는지, 손실 함수가 로그 안에 1e-7을 더하는지 확인하십시오.`,
  misshapen: (name) => `params.${name}의 형상이 요구한 것과 다릅니다.`,
  noArray: (name) => `params.${name}의 값이 배열이 아닙니다.`,
  writeFirst: (file, section) => `먼저 작성할 파일: ${file} (${section})`,
  thenAgain: '그다음 같은 명령을 다시 실행하십시오.',
  hardlyLearnt: (learningRate) =>
    `찍어서 맞히는 수준(10%)과 거의 같습니다. 학습률 ${learningRate} 등 책의 설정이라면 학습이 되어야 합니다. 기울기를 빼는지, params의 배열 자체에서 빼는지 확인하십시오.`,
  bookReaches: (accuracy) => `같은 설정에서 책의 코드는 ${accuracy}에 이릅니다.`,
  kept: (params) => `학습한 매개변수를 보관했습니다. 이어서 학습하려면: npm run train -- --load ${params}`,
  saved: (file) => `학습한 매개변수를 ${file} 파일에 저장했습니다.`,
  loaded: (file, iterations) => `${file} 파일(반복 ${count(iterations)}회)에서 이어서 학습합니다.`,
  page: (file) => `브라우저에서 열 수 있는 웹 페이지: ${file}`,
  cannotWriteFile: (file, code) => `${file} 파일을 쓸 수 없습니다(${code}). ${unwritable(code)}`,
  cannotReadFile: (file, code) =>
    code === 'ENOENT' ? `${file} 파일이 없습니다.` : `${file} 파일을 읽을 수 없습니다(${code}).`,
  unloadable: {
    'no-json': (file) => `${file} 파일은 JSON이 아니므로, 저장한 신경망이 아닙니다.`,
    'another-format': (file) => `${file} 파일은 저장한 신경망이 아닙니다. npm run train -- --save 파일로 저장합니다.`,
    'another-version': (file) => `${file} 파일은 이 프로그램의 다른 버전에서 저장한 것입니다.`,
    'too-large': (file) => `${file} 파일은 너무 커서 저장한 신경망일 수 없습니다.`,
  },
  badField: (file, field) => `${file} 파일이 손상되었습니다. ${field} 필드가 올바르지 않습니다.`,
  loadOther: (file, chapter) =>
    `${file} 파일에는 ${chapter}의 신경망이 들어 있습니다. 다음 명령을 쓰십시오: npm run train -- ${chapter} --load ${file}`,
  loadOtherSize: (file, hiddenSize) =>
    `${file} 파일에는 은닉층 뉴런이 ${hiddenSize}개인 신경망이 들어 있습니다. --hidden-size를 빼십시오.`,
  badValue: (value, allowed) => `--values: ${josa(`"${value}"`, '은/는')} 시험할 수 없습니다. 가능한 값: ${allowed}`,
  value: (name, value, done, of) => `${name} ${value} (${of}개 중 ${done}번째)`,
  allTimeLeft: (text) => `전체 약 ${text} 남음`,
  columns: {
    parameters: '매개변수',
    iterations: '반복',
    loss: '손실',
    training: '훈련 정확도',
    test: '시험 정확도',
    gap: '차이',
    time: '시간',
    speed: '초당 이미지',
    memory: '메모리',
  },
  seeds: (repeat) => `시드 ${repeat}개의 평균이며, ± 뒤의 값은 시드에 따른 표준편차입니다.`,
  onlyFor: (option, name) => `${josa(option, '은/는')} ${name} 실험에서만 쓸 수 있습니다.`,
  notFor: (option, name) => `${josa(option, '은/는')} ${name} 실험에서 쓸 수 없습니다.`,
  onlyChapter: (name, chapter) => `${name} 실험은 ${chapter}의 계층을 씁니다. 다른 장의 이름을 빼십시오.`,
  mostAccurate: (best, accuracy, next, nextAccuracy, clear) =>
    `시험 정확도가 가장 높은 값: ${best}(${accuracy}), 그다음 ${next}(${nextAccuracy}). ${
      clear === undefined
        ? '시드가 하나뿐이므로 우연인지 알 수 없습니다.'
        : clear
          ? '시드에 따른 차이보다 큽니다.'
          : '시드에 따른 차이와 비슷하므로 어느 쪽이 낫다고 할 수 없습니다.'
    }`,
  tooFewSteps: (most) =>
    `많아야 ${count(most)}회 갱신했으므로 아직 아무 결론도 내릴 수 없습니다. 신경망이 거의 학습하지 못했습니다. 예를 들어 --iterations 200으로 더 많이 반복해 보십시오.`,
  fastest: (best, text, slowest, slowestText) =>
    text === slowestText
      ? `어느 값이든 걸리는 시간이 거의 같습니다(${text}).`
      : `가장 빠른 값: ${best}(${text}), 가장 느린 값: ${slowest}(${slowestText}).`,
  gapFromTo: (first, gap, last, lastGap) =>
    `훈련 정확도에서 시험 정확도를 뺀 값: ${first}에서 ${gap}%p, ${last}에서 ${lastGap}%p.`,
  largeBatch: {
    worse: '따라서 여기서는 큰 배치의 일반화 성능이 더 낮습니다. 차이가 시드에 따른 흩어짐보다 큽니다.',
    better:
      '따라서 여기서는 큰 배치의 일반화 성능이 더 낮지 않습니다. 오히려 차이가 시드에 따른 흩어짐보다 뚜렷이 작습니다.',
    same: '따라서 여기서는 큰 배치라고 해서 일반화 성능이 시드에 따른 흩어짐보다 더 낮지는 않습니다.',
    unknown: '우연인지 알려면 시드가 여러 개 필요합니다: --repeat 3',
  },
  overfits: (value, learnt, unseen) =>
    `${value}에서는 학습한 이미지의 ${josa(learnt, '을/를')} 맞히지만, 처음 보는 이미지는 ${josa(unseen, '을/를')} 맞힙니다.`,
  askPredictions: (values) =>
    `먼저 예상해 보십시오. 고를 값: ${values} (Enter를 누르면 건너뛰며, 결과는 마지막에 비교합니다)`,
  ask: {
    fastest: '가장 빠른 값은 무엇입니까?',
    accurate: '시험 정확도가 가장 높은 값은 무엇입니까?',
    gap: '훈련 정확도와 시험 정확도의 차이가 가장 큰 값은 무엇입니까?',
  },
  badPrediction: (given, allowed) => `${josa(`"${given}"`, '은/는')} 고를 수 없습니다. 가능한 값: ${allowed}`,
  predictionTitle: '예상과 결과',
  predicted: {
    fastest: (predicted, found) => `가장 빠른 값: 예상 ${predicted}, 결과 ${found}`,
    accurate: (predicted, found) => `시험 정확도가 가장 높은 값: 예상 ${predicted}, 결과 ${found}`,
    gap: (predicted, found) => `차이가 가장 큰 값: 예상 ${predicted}, 결과 ${found}`,
  },
  notANumberSince: (iteration) => `${count(iteration)}번째 반복부터 숫자가 아님`,
  stoppedAt: (iteration) => `${count(iteration)}회에서 멈춤`,
  stoppedEarly: '멈췄습니다. 그때까지의 결과입니다.',
  nothingTried: '결과가 나오기 전에 멈췄습니다.',
} satisfies TrainingTexts

// --- internal ---

function time(seconds: number): string {
  if (seconds < 100) return `${seconds < 10 ? Number(seconds.toFixed(1)) : Math.ceil(seconds)}초`
  if (seconds < 100 * 60) return `${Math.ceil(seconds / 60)}분`
  if (seconds < 48 * 3_600) return `${Math.ceil(seconds / 3_600)}시간`
  return `${count(Math.ceil(seconds / 86_400))}일`
}
