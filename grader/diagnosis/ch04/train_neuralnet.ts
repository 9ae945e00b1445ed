import type { WrongAnswer } from '../wrong-answer.ts'

/** What goes wrong in the training loop of chapter 4. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'ascends',
    says: {
      en: 'The steps are right in size, but the parameters move along the gradient instead of against it, so that trainLoss would grow. Look at the method that the update calls.',
      ko: '갱신하는 크기는 맞지만 매개변수가 기울기의 반대 방향이 아니라 같은 방향으로 움직입니다. 이대로면 trainLoss가 커집니다. 갱신할 때 호출하는 메서드를 살펴보십시오.',
    },
    change: [['subInPlace(grad[name]', 'addInPlace(grad[name]']],
  },
  {
    id: 'learning-rate-ignored',
    says: {
      en: 'Every update seems to use the rate 0.1, also where options.learningRate is another number. Train with learningRate: 0 and see whether the parameters stay where they are.',
      ko: 'options.learningRate에 다른 값을 주어도 언제나 학습률 0.1로 갱신하는 것으로 보입니다. learningRate: 0으로 학습하여 매개변수가 그대로인지 확인해 보십시오.',
    },
    change: [['grad[name].mul(learningRate)', 'grad[name].mul(0.1)']],
  },
  {
    id: 'biases-not-updated',
    says: {
      en: 'W1 and W2 are updated, b1 and b2 stay as they were. Print the four parameters before and after one iteration, and look at which names the update goes through.',
      ko: 'W1과 W2는 갱신되지만 b1과 b2는 처음 그대로입니다. 반복 한 번의 앞뒤에서 네 매개변수를 출력해 보고, 어떤 이름들을 차례로 갱신하는지 살펴보십시오.',
    },
    change: [["['W1', 'b1', 'W2', 'b2'] as const", "['W1', 'W2'] as const"]],
  },
  {
    id: 'same-batch-again',
    says: {
      en: 'Every iteration seems to use the same random mini-batch, as if it had been drawn once for all. How often does the line with miniBatch run?',
      ko: '반복할 때마다 같은 무작위 미니배치를 쓰는 것으로 보입니다. 한 번만 뽑고 계속 쓴 듯합니다. miniBatch를 호출하는 줄이 몇 번 실행되는지 확인해 보십시오.',
    },
    change: [
      ['    const batch = miniBatch(xTrain, tTrain, batchSize)\n', ''],
      [
        '  for (let i = 0; i < iterations; i++) {',
        '  const batch = miniBatch(xTrain, tTrain, batchSize)\n  for (let i = 0; i < iterations; i++) {',
      ],
    ],
  },
  {
    id: 'x-and-t-drawn-separately',
    says: {
      en: 'The labels in a mini-batch do not belong to its rows: x and t seem to come from two different draws. Count the calls of miniBatch in one iteration.',
      ko: '미니배치의 정답 레이블이 데이터와 짝이 맞지 않습니다. x와 t를 따로 뽑은 것으로 보입니다. 반복 한 번에 miniBatch를 몇 번 호출하는지 세어 보십시오.',
    },
    change: [
      [
        'miniBatch(xTrain, tTrain, batchSize)',
        '{ x: miniBatch(xTrain, tTrain, batchSize).x, t: miniBatch(xTrain, tTrain, batchSize).t }',
      ],
    ],
  },
  {
    id: 'trains-on-test-data',
    says: {
      en: 'The mini-batches seem to be drawn from xTest and tTest. The test accuracy would then be that of images the network has practised on: what is test data kept for (book, section 4.5.3)?',
      ko: '미니배치를 xTest와 tTest에서 뽑은 것으로 보입니다. 그러면 시험 정확도가 이미 학습한 이미지에 대한 값이 됩니다. 시험 데이터를 왜 따로 두는지 책 4.5.3절에서 확인해 보십시오.',
    },
    change: [['miniBatch(xTrain, tTrain, batchSize)', 'miniBatch(xTest, tTest, batchSize)']],
  },
  {
    id: 'trains-on-everything',
    says: {
      en: 'Every batch holds all rows of xTrain, whatever batchSize is. Print x.shape of what network.gradient gets; section 4.2.3 of the book says why fewer rows will do.',
      ko: 'batchSize와 상관없이 모든 배치에 xTrain의 행이 전부 들어 있습니다. network.gradient에 넘기는 x.shape를 출력해 보십시오. 왜 일부만 써도 되는지는 책 4.2.3절에 나옵니다.',
    },
    change: [['miniBatch(xTrain, tTrain, batchSize)', '{ x: xTrain, t: tTrain }']],
  },
  {
    id: 'first-rows-only',
    says: {
      en: 'Every batch seems to hold the first batchSize rows of xTrain, in their order: nothing is drawn at random, and the other rows are never seen (book, section 4.2.3). Which function of yours draws rows?',
      ko: '모든 배치에 xTrain의 처음 batchSize개 행이 순서대로 들어 있는 것으로 보입니다. 무작위로 뽑지 않으므로 나머지 행은 한 번도 쓰이지 않습니다(책 4.2.3절). 앞에서 작성한 함수 중 행을 뽑는 것이 무엇인지 떠올려 보십시오.',
    },
    change: [
      [
        'miniBatch(xTrain, tTrain, batchSize)',
        '{ x: xTrain.take([...Array(Math.min(batchSize, xTrain.shape[0])).keys()]), t: tTrain.take([...Array(Math.min(batchSize, xTrain.shape[0])).keys()]) }',
      ],
    ],
  },
  {
    id: 'loss-before-the-update',
    says: {
      en: 'trainLoss holds the losses of the right batches, but each seems to be taken before the parameters moved. Compare the order of your lines with steps 1 to 4 above the function.',
      ko: 'trainLoss에 담긴 손실의 미니배치는 맞지만, 매개변수를 갱신하기 전에 구한 값으로 보입니다. 줄의 순서를 함수 위에 적힌 1~4단계와 비교해 보십시오.',
    },
    change: [
      ['    history.trainLoss.push(network.loss(batch.x, batch.t))\n', ''],
      [
        '    const grad = network.gradient',
        '    history.trainLoss.push(network.loss(batch.x, batch.t))\n    const grad = network.gradient',
      ],
    ],
  },
  {
    id: 'loss-of-all-training-data',
    says: {
      en: 'The numbers in trainLoss look like the loss of all training data. Print how many rows network.loss is given in each iteration: with 60,000 images that would also be slow.',
      ko: 'trainLoss의 값이 전체 훈련 데이터의 손실로 보입니다. 반복마다 network.loss에 넘기는 행의 수를 출력해 보십시오. 이미지가 60,000장이면 시간도 오래 걸립니다.',
    },
    change: [['network.loss(batch.x, batch.t)', 'network.loss(xTrain, tTrain)']],
  },
  {
    id: 'train-accuracy-of-the-batch',
    says: {
      en: 'trainAccuracy seems to be measured on the last mini-batch alone. Print how many rows are handed to network.accuracy, and compare with the book, section 4.5.3.',
      ko: 'trainAccuracy를 마지막 미니배치만으로 잰 것으로 보입니다. network.accuracy에 넘기는 행의 수를 출력하여 책 4.5.3절과 비교해 보십시오.',
    },
    change: [['network.accuracy(xTrain, tTrain)', 'network.accuracy(batch.x, batch.t)']],
  },
  {
    id: 'test-accuracy-of-the-training-data',
    says: {
      en: 'testAccuracy is the same as trainAccuracy, as if both were measured on the training data: overfitting could then never show (book, section 4.5.3). Compare the two calls of network.accuracy.',
      ko: 'testAccuracy가 trainAccuracy와 똑같습니다. 둘 다 훈련 데이터로 잰 것으로 보입니다. 그러면 오버피팅이 드러나지 않습니다(책 4.5.3절). network.accuracy를 호출하는 두 줄을 비교해 보십시오.',
    },
    change: [['network.accuracy(xTest, tTest)', 'network.accuracy(xTrain, tTrain)']],
  },
  {
    id: 'measures-in-every-iteration',
    says: {
      en: 'The accuracies seem to be measured in every iteration: 9 iterations give 9 of them. With 23 rows in batches of 5, how many iterations make an epoch?',
      ko: '정확도를 반복마다 재는 것으로 보입니다. 9번 반복하면 9개가 기록됩니다. 23개의 행을 5개씩 나누면 1에폭이 반복 몇 회인지 생각해 보십시오.',
    },
    change: [['if (i % iterationsPerEpoch === 0)', 'if (i >= 0)']],
  },
  {
    id: 'epoch-counts-from-one',
    says: {
      en: 'onEpoch is called when it should be, but epoch is always 1 too large. Print epoch at the first call, and look up at the type TrainOptions where the count starts.',
      ko: 'onEpoch을 호출하는 때는 맞지만 epoch이 언제나 1만큼 큽니다. 첫 번째 호출의 epoch을 출력해 보고, 몇부터 세는지 TrainOptions의 설명에서 확인해 보십시오.',
    },
    change: [['epoch: i / iterationsPerEpoch', 'epoch: i / iterationsPerEpoch + 1']],
  },
  {
    id: 'on-epoch-never-called',
    says: {
      en: 'The accuracies are in the history, but onEpoch seems never to be called. Try onEpoch: console.log in the options: something should be printed for each epoch.',
      ko: '정확도는 기록되지만 onEpoch을 한 번도 호출하지 않는 것으로 보입니다. 옵션에 onEpoch: console.log를 넣어 보십시오. 에폭마다 무언가 출력되어야 합니다.',
    },
    change: [['      options.onEpoch?.({ epoch: i / iterationsPerEpoch, trainAccuracy, testAccuracy })\n', '']],
  },
  {
    id: 'default-of-1000-iterations',
    says: {
      en: 'Without options the training ends after 1,000 iterations, too early by a factor of ten. Compare your default with iters_num in the book, section 4.5.2.',
      ko: '옵션을 생략하면 1,000회에서 학습이 끝나, 반복 횟수가 10분의 1입니다. 기본값을 책 4.5.2절의 iters_num과 비교해 보십시오.',
    },
    change: [['iterations = 10_000', 'iterations = 1_000']],
  },
  {
    id: 'default-rate-of-0.01',
    says: {
      en: 'Without options the parameters move only a tenth as far, as if the default rate were 0.01, that of gradientDescent. Compare it with learning_rate in the book, section 4.5.2.',
      ko: '옵션을 생략하면 매개변수가 10분의 1만 움직입니다. 학습률의 기본값이 gradientDescent처럼 0.01인 것으로 보입니다. 책 4.5.2절의 learning_rate와 비교해 보십시오.',
    },
    change: [['learningRate = 0.1', 'learningRate = 0.01']],
  },
  {
    id: 'epoch-of-a-fraction',
    says: {
      en: 'Where N is not a multiple of batchSize an epoch seems to be one iteration too long, as if N / batchSize were rounded up. Take 23 rows and batches of 5: after which i do you measure?',
      ko: 'N이 batchSize로 나누어떨어지지 않으면 1에폭이 반복 1회만큼 긴 것으로 보입니다. N / batchSize를 올림한 듯합니다. 23개의 행을 5개씩 나눌 때 어느 i 뒤에 정확도를 재는지 확인해 보십시오.',
    },
    change: [
      ['Math.max(Math.floor(xTrain.shape[0] / batchSize), 1)', 'Math.max(Math.ceil(xTrain.shape[0] / batchSize), 1)'],
    ],
  },
  {
    id: 'loss-of-labels-and-images-exchanged',
    says: {
      en: 'The losses in trainLoss are not those of the mini-batches. It looks as if the loss had been asked for with the images in the place of the labels: which argument comes first?',
      ko: 'trainLoss의 손실이 미니배치의 손실과 다릅니다. loss에 이미지와 정답 레이블을 서로 바꾸어 넘긴 것으로 보입니다. 어느 인수가 먼저 오는지 확인하십시오.',
    },
    change: [['network.loss(batch.x, batch.t)', 'network.loss(batch.t, batch.x)']],
  },
]
