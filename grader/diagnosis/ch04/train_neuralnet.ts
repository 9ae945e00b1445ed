import type { WrongAnswer } from '../wrong-answer.ts'
const BATCH = 'miniBatch(xTrain, tTrain, batchSize)'
const UPDATE = 'network.params[name].subInPlace(grad[name].mul(learningRate))'
const LOSS = 'history.trainLoss.push(network.loss(batch.x, batch.t))'
const EPOCH_LENGTH = 'Math.max(Math.floor(xTrain.shape[0] / batchSize), 1)'
const EPOCH_ENDS = 'if (i % iterationsPerEpoch === 0)'
const ON_EPOCH = 'options.onEpoch?.({ epoch: i / iterationsPerEpoch, trainAccuracy, testAccuracy })'

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
      en: 'With 23 rows in batches of 5 an epoch seems to be 5 iterations instead of 4: N / batchSize rounded up, or batchSize itself. How many whole batches fit into the training data, and after which i do you measure?',
      ko: '행이 23개이고 배치가 5일 때 1에폭이 반복 4회가 아니라 5회인 것으로 보입니다. N / batchSize를 올림했거나 batchSize를 그대로 쓴 것 같습니다. 훈련 데이터에 온전한 배치가 몇 개 들어가는지, 어느 i 뒤에 정확도를 재는지 확인하십시오.',
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
  {
    id: 'update-has-no-effect',
    says: {
      en: 'The parameters stay as they were: the difference seems to be computed and then dropped. sub gives a new array; what becomes of it in your update?',
      ko: '매개변수가 그대로입니다. 차이를 구하기만 하고 쓰지 않은 것으로 보입니다. sub는 새 배열을 돌려줍니다. 갱신하는 줄에서 그 배열을 어떻게 하는지 확인하십시오.',
    },
    change: [[UPDATE, 'network.params[name].sub(grad[name].mul(learningRate))']],
  },
  {
    id: 'learning-rate-left-out',
    says: {
      en: 'Every step is the whole gradient: the learning rate seems to be left out. Train with learningRate: 0 and see whether the parameters stay where they are (book, section 4.5.2).',
      ko: '갱신할 때마다 기울기만큼 그대로 움직입니다. 학습률을 곱하지 않은 것으로 보입니다. learningRate: 0으로 학습시켜 매개변수가 그대로인지 확인하십시오(책 4.5.2절).',
    },
    change: [[UPDATE, 'network.params[name].subInPlace(grad[name].mul(learningRate > 0 ? 1 : 0))']],
  },
  {
    id: 'learning-rate-twice',
    says: {
      en: 'Every step looks as if the learning rate had been multiplied in twice: far too small. Follow learningRate from options to the update and count its uses.',
      ko: '갱신할 때마다 학습률을 두 번 곱한 것처럼 너무 조금 움직입니다. options에서 갱신까지 learningRate가 몇 번 쓰이는지 세어 보십시오.',
    },
    change: [[UPDATE, 'network.params[name].subInPlace(grad[name].mul(learningRate * learningRate))']],
  },
  {
    id: 'updates-twice',
    says: {
      en: 'Every iteration seems to take two equal steps with the same gradient. Count how often the update runs for one name: is there a second loop, or a second line that does it?',
      ko: '반복마다 같은 기울기로 두 번씩 갱신하는 것으로 보입니다. 이름 하나에 갱신이 몇 번 실행되는지 세어 보고, 갱신하는 반복문이나 줄이 더 있는지 확인하십시오.',
    },
    change: [[UPDATE, 'network.params[name].subInPlace(grad[name].mul(2 * learningRate))']],
  },
  {
    id: 'divided-by-the-batch-once-more',
    says: {
      en: 'Every step looks too small by the batch size: the gradient seems to be averaged once more. It belongs to a mean loss already (book, section 4.2.4); what does the update divide by?',
      ko: '갱신할 때마다 배치의 크기로 나눈 만큼 조금 움직입니다. 기울기를 한 번 더 평균한 것으로 보입니다. 기울기는 이미 평균 손실의 기울기입니다(책 4.2.4절). 갱신할 때 무엇으로 나누는지 확인하십시오.',
    },
    change: [[UPDATE, 'network.params[name].subInPlace(grad[name].mul(learningRate / batchSize))']],
  },
  {
    id: 'first-layer-only',
    says: {
      en: 'W1 and b1 are updated, W2 and b2 stay as they were. Print the four parameters before and after one iteration, and look at which names the update goes through.',
      ko: 'W1과 b1은 갱신되지만 W2와 b2는 그대로입니다. 한 번 반복하기 전과 후에 매개변수 네 개를 출력해 보고, 갱신이 어떤 이름들을 거치는지 확인하십시오.',
    },
    change: [["['W1', 'b1', 'W2', 'b2'] as const", "['W1', 'b1'] as const"]],
  },
  {
    id: 'w1-only',
    says: {
      en: 'Only W1 is updated, the other three parameters stay as they were. Does your loop end after the first name, or is there only one line of update?',
      ko: 'W1만 갱신되고 나머지 매개변수 세 개는 그대로입니다. 반복문이 첫 번째 이름에서 끝나는지, 갱신하는 줄이 하나뿐인지 확인하십시오.',
    },
    change: [["['W1', 'b1', 'W2', 'b2'] as const", "['W1'] as const"]],
  },
  {
    id: 'b2-not-updated',
    says: {
      en: 'Three parameters are updated, b2 stays as it was: the last name seems to be left out. Print params.b2 before and after one iteration.',
      ko: '매개변수 세 개는 갱신되지만 b2는 그대로입니다. 마지막 이름을 빠뜨린 것으로 보입니다. 한 번 반복하기 전과 후에 params.b2를 출력해 보십시오.',
    },
    change: [["['W1', 'b1', 'W2', 'b2'] as const", "['W1', 'b1', 'W2'] as const"]],
  },
  {
    id: 'all-by-the-gradient-of-w1',
    says: {
      en: 'All parameters seem to be moved by the gradient of W1. Does the name change on both sides of your update, in params and in grad?',
      ko: '모든 매개변수를 W1의 기울기로 갱신하는 것으로 보입니다. 갱신하는 줄에서 params의 이름과 grad의 이름이 함께 바뀌는지 확인하십시오.',
    },
    change: [[UPDATE, 'network.params[name].subInPlace(grad.W1.mul(learningRate))']],
  },
  {
    id: 'gradient-only-once',
    says: {
      en: 'The gradient seems to be computed once, before the loop, and then used in every iteration. After a step the parameters stand elsewhere: what does that mean for the gradient?',
      ko: '반복문 앞에서 기울기를 한 번만 구해 놓고 반복마다 그대로 쓰는 것으로 보입니다. 한 번 갱신하면 매개변수가 달라집니다. 그러면 기울기는 어떻게 되어야 하는지 생각해 보십시오.',
    },
    change: [
      ['    const grad = network.gradient(batch.x, batch.t)\n', '    grad ??= network.gradient(batch.x, batch.t)\n'],
      [
        '  for (let i = 0; i < iterations; i++) {',
        "  let grad: TwoLayerNet['params'] | undefined\n  for (let i = 0; i < iterations; i++) {",
      ],
    ],
  },
  {
    id: 'one-iteration-too-many',
    says: {
      en: 'The loop runs once more than iterations says. Train with iterations: 1 and count the calls of network.gradient; look at the comparison in the head of your loop.',
      ko: '반복문이 iterations보다 한 번 더 실행됩니다. iterations: 1로 학습시켜 network.gradient를 몇 번 호출하는지 세어 보고, 반복문의 비교 연산자를 확인하십시오.',
    },
    change: [['i < iterations; i++', 'i <= iterations; i++']],
  },
  {
    id: 'one-iteration-too-few',
    says: {
      en: 'The loop runs once less than iterations says, so that iterations: 1 trains nothing. From which number does i count, and where does it end?',
      ko: '반복문이 iterations보다 한 번 적게 실행됩니다. 그래서 iterations: 1이면 학습이 되지 않습니다. i가 몇부터 시작하여 어디에서 끝나는지 확인하십시오.',
    },
    change: [['i < iterations; i++', 'i < iterations - 1; i++']],
  },
  {
    id: 'counts-from-1',
    says: {
      en: 'The loop runs once less than iterations says, and the accuracies are missing after the first update: i seems to count from 1. The text above the function says where i starts.',
      ko: '반복문이 iterations보다 한 번 적게 돌고, 첫 갱신 뒤의 정확도가 없습니다. i가 1부터 시작하는 것으로 보입니다. i가 몇부터 시작하는지 함수의 설명을 보십시오.',
    },
    change: [['let i = 0; i < iterations', 'let i = 1; i < iterations']],
  },
  {
    id: 'batch-size-ignored',
    says: {
      en: 'Every batch has 100 rows, also where options.batchSize is another number. Print x.shape of what network.gradient gets with batchSize: 5.',
      ko: 'options.batchSize가 다른 수여도 배치의 행이 늘 100개입니다. batchSize: 5로 학습시키고 network.gradient가 받는 x.shape를 출력해 보십시오.',
    },
    change: [[BATCH, 'miniBatch(xTrain, tTrain, 100)']],
  },
  {
    id: 'batch-size-at-least-all-rows',
    says: {
      en: 'Every batch has as many rows as xTrain, drawn at random: the larger of batchSize and the number of rows seems to be asked of miniBatch, where the smaller one was meant. Print Math.max(5, 23) and Math.min(5, 23).',
      ko: '모든 배치에서 xTrain의 행 수만큼 무작위로 뽑습니다. batchSize와 행의 수 가운데 작은 쪽이 아니라 큰 쪽을 miniBatch에 넘긴 것으로 보입니다. Math.max(5, 23)과 Math.min(5, 23)을 출력해 보십시오.',
    },
    change: [[BATCH, 'miniBatch(xTrain, tTrain, Math.max(batchSize, xTrain.shape[0]))']],
  },
  {
    id: 'rows-in-order',
    says: {
      en: 'The mini-batches seem to go through the training data in order, the same ones again in every epoch. Section 4.2.3 of the book draws them at random: which function of yours does that?',
      ko: '미니배치가 훈련 데이터를 순서대로 지나가며, 에폭마다 같은 미니배치가 되풀이되는 것으로 보입니다. 책 4.2.3절에서는 무작위로 뽑습니다. 앞에서 작성한 어느 함수가 그 일을 하는지 보십시오.',
    },
    change: [
      [
        BATCH,
        '((rows) => ({ x: xTrain.take(rows), t: tTrain.take(rows) }))(Array.from({ length: batchSize }, (_, n) => (i * batchSize + n) % xTrain.shape[0]))',
      ],
    ],
  },
  {
    id: 'gradient-of-labels-and-images-exchanged',
    says: {
      en: 'network.gradient seems to get the labels where the images belong, and the images where the labels belong. Compare the order of its arguments with the declaration in two_layer_net.ts.',
      ko: 'network.gradient에서 데이터가 들어갈 자리에 정답 레이블을, 정답 레이블이 들어갈 자리에 데이터를 넘기는 것으로 보입니다. 인수의 순서를 two_layer_net.ts의 선언과 비교해 보십시오.',
    },
    change: [['network.gradient(batch.x, batch.t)', 'network.gradient(batch.t, batch.x)']],
  },
  {
    id: 'loss-of-another-batch',
    says: {
      en: 'The losses in trainLoss belong to other mini-batches than those that were trained with: one seems to be drawn anew for the loss. Which batch does step 4 above the function name?',
      ko: 'trainLoss의 손실이 학습에 쓴 미니배치의 손실이 아닙니다. 손실을 구하려고 미니배치를 새로 뽑은 것으로 보입니다. 함수의 설명 4번에서 어느 미니배치의 손실을 구하는지 보십시오.',
    },
    change: [
      [
        LOSS,
        'const other = miniBatch(xTrain, tTrain, batchSize)\n    history.trainLoss.push(network.loss(other.x, other.t))',
      ],
    ],
  },
  {
    id: 'loss-of-the-test-data',
    says: {
      en: 'The numbers in trainLoss look like the loss of the test data. What does step 4 above the function take the loss of, and what is test data kept for (book, section 4.5.3)?',
      ko: 'trainLoss의 값이 시험 데이터의 손실로 보입니다. 함수의 설명 4번에서 무엇의 손실을 구하는지, 시험 데이터를 왜 따로 두는지 보십시오(책 4.5.3절).',
    },
    change: [['network.loss(batch.x, batch.t)', 'network.loss(xTest, tTest)']],
  },
  {
    id: 'loss-divided-by-the-batch',
    says: {
      en: 'Each number of trainLoss is too small by the batch size: it seems to be averaged once more. What does network.loss give for a batch: a sum, or a mean (book, section 4.2.4)?',
      ko: 'trainLoss의 값마다 배치의 크기로 나눈 만큼 작습니다. 한 번 더 평균한 것으로 보입니다. network.loss가 배치의 합을 돌려주는지 평균을 돌려주는지 보십시오(책 4.2.4절).',
    },
    change: [[LOSS, 'history.trainLoss.push(network.loss(batch.x, batch.t) / batchSize)']],
  },
  {
    id: 'loss-once-per-epoch',
    says: {
      en: 'trainLoss has one number for each epoch instead of one for each iteration. Which of your lines belong inside the condition that ends an epoch, and which before it?',
      ko: 'trainLoss에 반복마다가 아니라 에폭마다 값이 하나씩 있습니다. 에폭이 끝나는 조건문 안에 들어갈 줄이 무엇이고, 그 앞에 있어야 할 줄이 무엇인지 확인하십시오.',
    },
    change: [[LOSS, 'if (i % iterationsPerEpoch === 0) history.trainLoss.push(network.loss(batch.x, batch.t))']],
  },
  {
    id: 'running-mean-of-the-loss',
    says: {
      en: 'Each number of trainLoss looks like the mean of all losses so far: smoother, but not what is asked for. Print the second loss and the second element of trainLoss.',
      ko: 'trainLoss의 값마다 그때까지의 손실을 모두 평균한 값으로 보입니다. 더 매끄럽지만 여기서 구하는 값이 아닙니다. 두 번째 손실과 trainLoss의 두 번째 원소를 출력해 보십시오.',
    },
    change: [
      [
        LOSS,
        'const before = history.trainLoss.at(-1) ?? 0\n    history.trainLoss.push(before + (network.loss(batch.x, batch.t) - before) / (i + 1))',
      ],
    ],
  },
  {
    id: 'history-shared-by-all-trainings',
    says: {
      en: 'trainLoss seems to begin with the losses of trainings before this one: the arrays appear to be made once for all calls. Call the function twice and print the length of trainLoss.',
      ko: 'trainLoss가 이전 학습의 손실로 시작하는 것으로 보입니다. 배열을 한 번만 만들어 모든 호출에서 함께 쓰는 것 같습니다. 함수를 두 번 호출하고 trainLoss의 길이를 출력해 보십시오.',
    },
    change: [
      [
        'export function trainNeuralnet',
        'const history: TrainingHistory = { trainLoss: [], trainAccuracy: [], testAccuracy: [] }\n\nexport function trainNeuralnet',
      ],
      ['  const history: TrainingHistory = { trainLoss: [], trainAccuracy: [], testAccuracy: [] }\n\n  for', '  for'],
    ],
  },
  {
    id: 'test-accuracy-list-of-the-train-accuracy',
    says: {
      en: 'onEpoch is told the right test accuracy, but the list testAccuracy holds that of the training data. Look at what is appended to each of the two lists.',
      ko: 'onEpoch에는 시험 데이터의 정확도를 맞게 알리지만 testAccuracy 목록에는 훈련 데이터의 정확도가 들어 있습니다. 두 목록에 각각 무엇을 추가하는지 확인하십시오.',
    },
    change: [['history.testAccuracy.push(testAccuracy)', 'history.testAccuracy.push(trainAccuracy)']],
  },
  {
    id: 'accuracies-exchanged',
    says: {
      en: 'trainAccuracy and testAccuracy seem to have changed places, in the lists as for onEpoch. Compare the name on the left of each call of network.accuracy with its arguments.',
      ko: '목록에서도 onEpoch에서도 trainAccuracy와 testAccuracy가 서로 바뀐 것으로 보입니다. network.accuracy를 호출하는 줄마다 왼쪽의 이름과 인수를 비교해 보십시오.',
    },
    change: [
      ['network.accuracy(xTrain, tTrain)', 'network.accuracy(xTest, tTest )'],
      ['network.accuracy(xTest, tTest)', 'network.accuracy(xTrain, tTrain)'],
    ],
  },
  {
    id: 'train-accuracy-of-the-test-data',
    says: {
      en: 'trainAccuracy is the same as testAccuracy, as if both were measured on the test data. Compare the arguments of the two calls of network.accuracy (book, section 4.5.3).',
      ko: 'trainAccuracy가 testAccuracy와 같습니다. 둘 다 시험 데이터로 잰 것으로 보입니다. network.accuracy를 호출하는 두 줄의 인수를 비교해 보십시오(책 4.5.3절).',
    },
    change: [['network.accuracy(xTrain, tTrain)', 'network.accuracy(xTest, tTest )']],
  },
  {
    id: 'accuracy-before-the-update',
    says: {
      en: 'The accuracies are measured in the right iterations, but before the parameters moved. Compare the order of your lines with the text above the function: does an epoch end before or after the update?',
      ko: '정확도를 재는 반복은 맞지만 매개변수를 갱신하기 전에 쟀습니다. 줄의 순서를 함수의 설명과 비교하고, 갱신하기 전에 재는지 갱신한 뒤에 재는지 확인하십시오.',
    },
    change: [
      [
        '      const trainAccuracy = network.accuracy(xTrain, tTrain)\n      const testAccuracy = network.accuracy(xTest, tTest)\n',
        '',
      ],
      [
        '    const batch = ',
        '    const [trainAccuracy, testAccuracy] = i % iterationsPerEpoch === 0 ? [network.accuracy(xTrain, tTrain), network.accuracy(xTest, tTest)] : [0, 0]\n    const batch = ',
      ],
    ],
  },
  {
    id: 'epoch-of-all-rows',
    says: {
      en: 'The accuracies are measured after the first update only, as if E were N itself, the number of rows, or still larger, or no whole number. A batch uses up several rows at once: after how many batches have about N rows been seen?',
      ko: '첫 갱신 뒤에만 정확도를 잽니다. E가 행의 수 N 자체이거나 그보다 크거나 정수가 아닌 것으로 보입니다. 미니배치 하나가 한꺼번에 여러 행을 씁니다. 미니배치를 몇 번 뽑아야 N개쯤을 보게 되는지 생각해 보십시오.',
    },
    change: [[EPOCH_LENGTH, 'xTrain.shape[0]']],
  },
  {
    id: 'epoch-of-0-iterations',
    says: {
      en: 'Where the batch is larger than the training data, no accuracy is measured at all: E seems to be 0 there. What does the formula above the function do against that?',
      ko: '배치가 훈련 데이터보다 크면 정확도를 한 번도 재지 않습니다. 이때 E가 0인 것으로 보입니다. 함수의 설명에 있는 식에서 그 경우를 어떻게 다루는지 보십시오.',
    },
    change: [
      ['Math.max(Math.floor(', 'Math.floor('],
      ['batchSize), 1)', 'batchSize)'],
    ],
  },
  {
    id: 'measures-at-the-end-of-an-epoch',
    says: {
      en: 'The accuracies are measured at i = E - 1, 2E - 1, …, when an epoch is over. The text above the function names other i: after which update does the first measurement come?',
      ko: '에폭이 끝나는 i = E - 1, 2E - 1, …에서 정확도를 재는 것으로 보입니다. 함수의 설명에 나온 i는 다릅니다. 처음 재는 것이 어느 갱신 뒤인지 확인하십시오.',
    },
    change: [[EPOCH_ENDS, 'if ((i + 1) % iterationsPerEpoch === 0)']],
  },
  {
    id: 'first-measurement-missing',
    says: {
      en: 'The accuracies after the first update, i = 0, are missing; later ones come when they should. Is 0 a multiple of E, and does your condition take it for one?',
      ko: '첫 갱신, 곧 i = 0 뒤의 정확도가 없고 그다음부터는 맞게 잽니다. 0이 E의 배수인지, 조건문이 0을 어떻게 다루는지 확인하십시오.',
    },
    change: [[EPOCH_ENDS, 'if (i > 0 && i % iterationsPerEpoch === 0)']],
  },
  {
    id: 'epoch-is-the-iteration',
    says: {
      en: 'onEpoch is called when it should be, but epoch is the number of the iteration: 0, 4, 8 where 0, 1, 2 is meant. How do the two counts hang together?',
      ko: 'onEpoch을 호출하는 때는 맞지만 epoch이 반복의 번호입니다. 0, 1, 2여야 하는데 0, 4, 8입니다. 두 번호가 어떤 관계인지 생각해 보십시오.',
    },
    change: [['epoch: i / iterationsPerEpoch', 'epoch: i']],
  },
  {
    id: 'epoch-always-0',
    says: {
      en: 'onEpoch is called when it should be, but epoch is 0 each time: the count seems not to move. Where does yours grow, and is it set back?',
      ko: 'onEpoch을 호출하는 때는 맞지만 epoch이 늘 0입니다. 번호가 커지지 않는 것으로 보입니다. 번호를 어디에서 늘리는지, 다시 0으로 만들지 않는지 확인하십시오.',
    },
    change: [['epoch: i / iterationsPerEpoch', 'epoch: 0 * i']],
  },
  {
    id: 'on-epoch-in-every-iteration',
    says: {
      en: 'The accuracies are measured when they should be, but onEpoch is called in every iteration. Which side of the closing bracket of your condition does the call stand on?',
      ko: '정확도를 재는 때는 맞지만 onEpoch을 반복마다 호출합니다. 호출하는 줄이 조건문의 닫는 괄호 안쪽에 있는지 바깥쪽에 있는지 확인하십시오.',
    },
    change: [
      [
        '      ' + ON_EPOCH + '\n    }\n',
        '    }\n    options.onEpoch?.({ epoch: Math.floor(i / iterationsPerEpoch), trainAccuracy: history.trainAccuracy.at(-1)!, testAccuracy: history.testAccuracy.at(-1)! })\n',
      ],
    ],
  },
  {
    id: 'on-epoch-only-once',
    says: {
      en: 'The accuracies are all in the history, but onEpoch is called only once. Where does the call stand: with the measurement, or after the loop?',
      ko: '정확도는 모두 기록되어 있지만 onEpoch을 한 번만 호출합니다. 호출하는 줄이 정확도를 재는 곳에 있는지, 반복문 뒤에 있는지 확인하십시오.',
    },
    change: [[ON_EPOCH, `if (i === 0) ${ON_EPOCH}`]],
  },
  {
    id: 'on-epoch-gets-the-accuracies-exchanged',
    says: {
      en: 'The lists are right, but onEpoch is told the training accuracy as that of the test data, and the other way round. Read the names and the values of what you hand to it.',
      ko: '목록은 맞지만 onEpoch에 훈련 데이터의 정확도와 시험 데이터의 정확도를 서로 바꾸어 알립니다. onEpoch에 넘기는 객체의 이름과 값을 확인하십시오.',
    },
    change: [
      [
        ON_EPOCH,
        'options.onEpoch?.({ epoch: i / iterationsPerEpoch, trainAccuracy: testAccuracy, testAccuracy: trainAccuracy })',
      ],
    ],
  },
  {
    id: 'default-batch-of-10',
    says: {
      en: 'Without options a batch has 10 rows. Compare your default with batch_size in the book, section 4.5.2.',
      ko: '옵션을 넘기지 않으면 배치의 행이 10개입니다. 기본값을 책 4.5.2절의 batch_size와 비교해 보십시오.',
    },
    change: [['batchSize = 100', 'batchSize = 10']],
  },
  {
    id: 'default-of-100-iterations',
    says: {
      en: 'Without options the training ends after 100 iterations, too early by a factor of a hundred. Compare your default with iters_num in the book, section 4.5.2.',
      ko: '옵션을 넘기지 않으면 100번만 반복하고 끝납니다. 책의 100분의 1입니다. 기본값을 책 4.5.2절의 iters_num과 비교해 보십시오.',
    },
    change: [['iterations = 10_000', 'iterations = 100']],
  },
  {
    id: 'default-rate-of-1',
    says: {
      en: 'Without options the parameters move ten times too far, as if the default rate were 1. Compare it with learning_rate in the book, section 4.5.2.',
      ko: '옵션을 넘기지 않으면 매개변수가 열 배나 멀리 움직입니다. 기본 학습률이 1인 것으로 보입니다. 책 4.5.2절의 learning_rate와 비교해 보십시오.',
    },
    change: [['learningRate = 0.1', 'learningRate = 1']],
  },
  {
    id: 'new-arrays-in-params',
    says: {
      en: 'params holds new arrays: the ones that were there did not change. Which method changes an array itself?',
      ko: 'params에 있던 배열을 바꾸지 않고 그 자리에 새 배열을 넣었습니다. 배열의 내용을 직접 바꾸는 메서드가 무엇인지 보십시오.',
    },
    change: [[UPDATE, 'network.params[name] = network.params[name].sub(grad[name].mul(learningRate))']],
  },
  {
    id: 'accuracies-in-each-others-lists',
    says: {
      en: 'onEpoch is told the right accuracies, but in the lists they have changed places: trainAccuracy holds those of the test data. Read the two lines with push aloud.',
      ko: 'onEpoch에는 정확도를 맞게 알리지만, 목록에서는 서로 바뀌었습니다. trainAccuracy에 시험 데이터의 정확도가 있습니다. push가 있는 두 줄을 읽어 보십시오.',
    },
    change: [
      ['history.trainAccuracy.push(trainAccuracy)', 'history.trainAccuracy.push(testAccuracy)'],
      ['history.testAccuracy.push(testAccuracy)', 'history.testAccuracy.push(trainAccuracy)'],
    ],
  },
  {
    id: 'accuracies-rounded',
    says: {
      en: 'The accuracies look rounded to two digits after the point. Round what is printed, not what is kept: small progress is lost otherwise. Look for toFixed or Math.round.',
      ko: '정확도가 소수점 아래 두 자리로 반올림된 것으로 보입니다. 반올림은 출력할 때만 하고, 보관하는 값은 그대로 두십시오. 그러지 않으면 작은 변화가 사라집니다. toFixed나 Math.round가 있는지 확인하십시오.',
    },
    change: [
      ['network.accuracy(xTrain, tTrain)', 'Math.round(network.accuracy(xTrain, tTrain) * 100) / 100'],
      ['network.accuracy(xTest, tTest)', 'Math.round(network.accuracy(xTest, tTest) * 100) / 100'],
    ],
  },
  {
    id: 'one-report-for-all-epochs',
    says: {
      en: 'What onEpoch was given in an earlier epoch changes in the next one: one and the same object seems to be filled anew. Where is the object made that is handed to onEpoch?',
      ko: '앞선 에폭에서 onEpoch에 넘긴 객체가 다음 에폭에서 바뀝니다. 같은 객체를 다시 채우는 것으로 보입니다. onEpoch에 넘기는 객체를 어디에서 만드는지 확인하십시오.',
    },
    change: [
      ['  for (let i = 0', '  const report = { epoch: 0, trainAccuracy: 0, testAccuracy: 0 }\n  for (let i = 0'],
      [
        'onEpoch?.({ epoch: i / iterationsPerEpoch, trainAccuracy, testAccuracy })',
        'onEpoch?.(Object.assign(report, { epoch: i / iterationsPerEpoch, trainAccuracy, testAccuracy }))',
      ],
    ],
  },
  {
    id: 'changes-the-options',
    says: {
      en: 'The options that were handed in have another number of iterations after the training: they seem to be counted down there. The object belongs to the caller, who may train with it once more.',
      ko: '학습이 끝나면 넘겨받은 options의 iterations가 달라져 있습니다. 그 값을 직접 줄여 가며 센 것으로 보입니다. 이 객체는 호출한 쪽의 것이며, 그대로 다시 학습에 쓸 수도 있습니다.',
    },
    change: [['  return history', '  if (options.iterations !== undefined) options.iterations = 0\n  return history']],
  },
]
