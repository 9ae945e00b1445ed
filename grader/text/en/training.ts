import type { Chapter, Plan } from '../../model/plan.ts'
import type { UnloadableWhy } from '../../model/training.ts'
import { count } from '../numbers.ts'
import { unwritable } from './unwritable.ts'

/** What `npm run train` and `npm run experiment` say. */
export const training = {
  usage: `npm run train                   trains chapter 4's network as the book does
npm run train -- ch05           chapter 5's network, in the book's loop

  --iterations N                how many steps (default: 10000)
  --batch-size N                images in each mini-batch (default: 100)
  --learning-rate X             how far each step goes (default: 0.1)
  --hidden-size N               hidden units (default: 50)
  --seed N                      the seed of weights and batches (default: 0)
  --save FILE                   writes what was learnt to a file
  --load FILE                   goes on from such a file
  --page FILE                   writes the learning curve as a page (.html)
  --submission DIR              another folder that holds ch03/, ch04/ …
  --lang ko|en                  the language (else from LANG)

Ctrl-C stops and keeps the curve and what was learnt.`,
  experimentUsage: `npm run experiment -- batch-size        how large should a mini-batch be?
npm run experiment -- learning-rate     how far should a step go?
npm run experiment -- hidden-size       how many hidden units does it take?
npm run experiment -- initial-weights   where should the weights begin?
npm run experiment -- depth             more layers, or wider ones?
npm run experiment -- gradients         what does a numerical gradient cost?
npm run experiment -- overfitting       what are the test data for?

  ch05                          your network of chapter 5, not of chapter 4
  --values 10,100,1000          what is tried, instead of the default
  --epochs N                    how often each goes over all the images
  --iterations N                how many steps each takes, instead
  --repeat N                    trains each with N seeds; shows their spread
  --predict A,B                 what you expect, judged in the end; a terminal
                                asks for it, unless --no-predict
  --activation relu|sigmoid     depth: the activation between the layers
  --weights he|xavier|X         depth: the deviation of the first weights
  --seed N                      the first seed of all draws (default: 0)
  --page FILE                   the page (else in .grade/experiments/)
  --submission DIR              another folder that holds ch03/, ch04/ …
  --lang ko|en                  the language (else from LANG)

Ctrl-C stops and keeps what is known by then.`,
  unknownNetwork: (name: string): string => `There is no network "${name}". Possible: ch04, ch05`,
  unknownExperiment: (name: string, nearest: string | undefined): string =>
    `There is no experiment "${name}". ${nearest ? `Did you mean ${nearest}?` : 'Possible: batch-size, learning-rate, hidden-size, initial-weights, depth, gradients, overfitting'}`,
  /** What a number on the command line may be. */
  wholeFrom1: '1, 2, 3, …',
  wholeFrom0: '0, 1, 2, …',
  above0: 'a number above 0, as 0.1',
  heading: ({ chapter, iterations, batchSize, learningRate, hiddenSize }: Plan): string =>
    `Chapter ${Number(chapter.slice(2))}: ${count(iterations)} iterations, mini-batches of ${count(batchSize)}, rate ${learningRate}, ${count(hiddenSize)} hidden units`,
  /** Before a training, of an exercise that it runs and that was not passed. */
  needsFailing: (name: string): string =>
    `${name} does not pass its checks: what the network learns may be wrong because of it.`,
  preparing: 'Getting your code and the images ready …',
  lossTitle: 'loss',
  testTitle: 'accuracy on the test images',
  iterations: (done: number, of: number): string => `${count(done)}/${count(of)}`,
  epoch: (epoch: number): string => `epoch ${epoch}`,
  imagesPerSecond: (images: number): string => `${count(images)} images/s`,
  /** A length of time, in two digits: 45 s, 3 minutes, 9 days. */
  time,
  timeLeft: (text: string): string => `about ${text} left`,
  loss: (loss: string): string => `loss ${loss}`,
  testAccuracy: (percent: string): string => `test accuracy ${percent}`,
  trainAccuracy: (percent: string): string => `training ${percent}`,
  stopsWith: 'Ctrl-C stops and keeps',
  quiet: 'No iteration has ended yet. Is there a loop that never ends?',
  numerical: (perIteration: string, all: string): string =>
    `Your gradient asks for the loss over and over: that is numerical differentiation. One iteration takes about ${perIteration}, the whole run about ${all}. Stop with Ctrl-C, and work out gradient by backpropagation; or only watch a little: --iterations 5 --batch-size 5 --hidden-size 5`,
  slow: (all: string): string =>
    `At this pace the run takes about ${all}. Operations on whole arrays are much faster than loops over get and set; or begin with fewer steps: --iterations 600`,
  /** How the run ended. */
  finished: (iterations: number, text: string): string => `Trained for ${times(iterations)} in ${text}.`,
  stopped: (iteration: number, of: number): string => `Stopped after ${count(iteration)} of ${count(of)} iterations.`,
  diverged: (iteration: number, loss: string): string =>
    `The loss is ${loss} since iteration ${count(iteration)}: the training was stopped.`,
  divergedHint: (learningRate: number): string =>
    `Either a step was too long (try a smaller rate than ${learningRate}), or a number grew too large for exp: does softmax subtract the largest score first? Or a logarithm was taken of 0: does the loss add 1e-7?`,
  misshapen: (name: string): string => `params.${name} has another shape than it should.`,
  noArray: (name: string): string => `params.${name} is no array.`,
  writeFirst: (file: string, section: string): string => `Write it first: ${file} (${section})`,
  thenAgain: 'Then run the same command again.',
  /** What the accuracy means. */
  hardlyLearnt: (learningRate: number): string =>
    `That is hardly better than guessing, which reads 10% right. With a rate of ${learningRate} and the book's settings the network should learn; is the gradient subtracted, and from the arrays in params themselves?`,
  bookReaches: (accuracy: string): string => `The book's code reaches ${accuracy} with these settings.`,
  /** Where things are. */
  kept: (params: string): string => `What was learnt is kept; go on from there: npm run train -- --load ${params}`,
  saved: (file: string): string => `What was learnt was written to ${file}.`,
  loaded: (file: string, iterations: number): string =>
    `Goes on from ${file}, which was trained for ${times(iterations)}.`,
  page: (file: string): string => `The same as a page, to be opened in a browser: ${file}`,
  cannotWriteFile: (file: string, code: string): string =>
    `${file} could not be written (${code}). ${unwritable(code)}`,
  cannotReadFile: (file: string, code: string): string =>
    code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${code}).`,
  unloadable: {
    'no-json': (file) => `${file} is no saved network: it is not JSON.`,
    'another-format': (file) => `${file} is no saved network. npm run train -- --save FILE writes one.`,
    'another-version': (file) => `${file} was saved by another version of this kit.`,
    'too-large': (file) => `${file} is too large to be a saved network.`,
  } satisfies Record<UnloadableWhy, (file: string) => string>,
  badField: (file: string, field: string): string => `${file} is damaged: its field ${field} is not as it should be.`,
  loadOther: (file: string, chapter: Chapter): string =>
    `${file} holds a network of ${chapter}. Use: npm run train -- ${chapter} --load ${file}`,
  loadOtherSize: (file: string, hiddenSize: number): string =>
    `${file} holds a network of ${hiddenSize} hidden units. Leave out --hidden-size.`,
  /** The experiments. */
  badValue: (value: string, allowed: string): string => `--values: "${value}" cannot be tried. Possible: ${allowed}`,
  value: (name: string, value: string, done: number, of: number): string => `${name} ${value} (${done} of ${of})`,
  allTimeLeft: (text: string): string => `all of it: about ${text} left`,
  columns: {
    parameters: 'parameters',
    iterations: 'iterations',
    loss: 'loss',
    training: 'training',
    test: 'test accuracy',
    gap: 'gap',
    time: 'time',
    speed: 'images/s',
    memory: 'MB',
  },
  seeds: (repeat: number): string => `Means over ${repeat} seeds; behind ±, the standard deviation among the seeds.`,
  onlyFor: (option: string, name: string): string => `${option} is for ${name} only.`,
  notFor: (option: string, name: string): string => `${option} is not for ${name}.`,
  onlyChapter: (name: string, chapter: Chapter): string =>
    `${name} uses the layers of ${chapter}; leave the other chapter out.`,
  /** What the numbers say, by the means over the seeds. */
  mostAccurate: (
    best: string,
    accuracy: string,
    next: string,
    nextAccuracy: string,
    clear: boolean | undefined,
  ): string =>
    `Reads most test images right: ${best} (${accuracy}), then ${next} (${nextAccuracy})${
      clear === undefined
        ? '; one seed each does not tell whether that is chance.'
        : clear
          ? '; the seeds differ by less.'
          : '; the seeds differ by as much: do not take one for better.'
    }`,
  tooFewSteps: (most: number): string =>
    `After ${most === 1 ? 'one step' : `at most ${count(most)} steps`} nothing can be concluded yet: the networks have hardly begun to learn. Take more, with --iterations 200 for example.`,
  fastest: (best: string, text: string, slowest: string, slowestText: string): string =>
    text === slowestText
      ? `All take about as long (${text}).`
      : `Fastest: ${best} (${text}); slowest: ${slowest} (${slowestText}).`,
  gapFromTo: (first: string, gap: string, last: string, lastGap: string): string =>
    `Training minus test accuracy: ${gap} points with ${first}, ${lastGap} points with ${last}.`,
  largeBatch: {
    worse: 'So the large batch generalised worse here: its gap is larger by more than the seeds differ.',
    better: 'So the large batch did not generalise worse here: its gap is smaller by more than the seeds differ.',
    same: 'So the large batch generalised no worse here than the seeds differ.',
    unknown: 'Whether that is more than chance, several seeds tell: --repeat 3',
  },
  overfits: (value: string, learnt: string, unseen: string): string =>
    `With ${value} the network reads ${learnt} of the images it learnt from right, and ${unseen} of those it has never seen.`,
  /** Predictions. */
  askPredictions: (values: string): string =>
    `First your guess, of ${values} (Enter skips it; what comes of it stands at the end).`,
  ask: {
    fastest: 'Which will be the fastest?',
    accurate: 'Which will read most test images right?',
    gap: 'Where will training and test accuracy lie furthest apart?',
  },
  badPrediction: (given: string, allowed: string): string => `"${given}" is not among them: ${allowed}`,
  predictionTitle: 'What came of your prediction',
  predicted: {
    fastest: (predicted: string, found: string): string => `the fastest: you said ${predicted}, it was ${found}`,
    accurate: (predicted: string, found: string): string =>
      `most test images right: you said ${predicted}, it was ${found}`,
    gap: (predicted: string, found: string): string => `furthest apart: you said ${predicted}, it was ${found}`,
  },
  notANumberSince: (iteration: number): string => `no number since iteration ${count(iteration)}`,
  stoppedAt: (iteration: number): string => `stopped after ${count(iteration)}`,
  stoppedEarly: 'Stopped: this is what is known so far.',
  nothingTried: 'Stopped before anything was known.',
}

/** The same in any language. */
export type TrainingTexts = typeof training

// --- internal ---

const times = (iterations: number): string => (iterations === 1 ? '1 iteration' : `${count(iterations)} iterations`)

function time(seconds: number): string {
  if (seconds < 100) return `${seconds < 10 ? Number(seconds.toFixed(1)) : Math.ceil(seconds)} s`
  if (seconds < 100 * 60) return `${Math.ceil(seconds / 60)} minutes`
  if (seconds < 48 * 3_600) return `${Math.ceil(seconds / 3_600)} hours`
  return `${count(Math.ceil(seconds / 86_400))} days`
}
