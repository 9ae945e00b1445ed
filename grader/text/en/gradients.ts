import type { Chapter } from '../../model/plan.ts'
import { count, threeDigits } from '../numbers.ts'

/** What `npm run experiment -- gradients` says. */
export const gradients = {
  title: 'What a gradient costs',
  heading: (chapter: Chapter, images: number): string =>
    `Chapter ${Number(chapter.slice(2))}, ${images} images: networks of several sizes`,
  batches: 'The smallest network, with mini-batches of several sizes',
  current: (chapter: Chapter, hidden: number, images: number, done: number, of: number): string =>
    `chapter ${Number(chapter.slice(2))}, hidden units ${hidden}, images ${images} (${done} of ${of})`,
  columns: {
    hidden: 'hidden units',
    images: 'images',
    parameters: 'parameters',
    numerical: 'numerical',
    backprop: 'backpropagation',
    times: 'times as long',
    digits: 'same digits',
  },
  /** A time in milliseconds, in three digits. */
  ms: (ms: number): string => (ms < 1_000 ? `${threeDigits(ms)} ms` : `${threeDigits(ms / 1_000)} s`),
  reading:
    'numericalGradient asks for the loss twice for each parameter, and with more parameters each loss takes longer too; gradient goes through the network once forward and once back, however many parameters there are. Both compute the same numbers, and so the slow one can check the quick one (gradient_check).',
  grew: (numerical: string, backprop: string): string =>
    `With the number of parameters the numerical gradient’s time grew to the power ${numerical}, backpropagation’s to the power ${backprop}.`,
  agree: (digits: number): string =>
    `Both agree to ${digits === 1 ? 'one digit' : `${digits} digits`} of the largest element, where they differ most.`,
  timesAsLong: (numerical: string, backprop: string, times: string, parameters: number): string =>
    `With ${count(parameters)} parameters: ${numerical} against ${backprop}, ${times} times as long.`,
  bookTakes: (loss: string, parameters: number, numerical: string, backprop: string): string =>
    `The book’s training, 10,000 iterations of 100 images: a loss takes ${loss}, a numerical gradient 2 · ${count(parameters)} of them, so the gradients alone would take about ${numerical}; by backpropagation ${backprop}.`,
  ask: 'First your guess: with 3 images and 50 hidden units, how many times as long as gradient will numericalGradient take? (Enter skips it)',
  badGuess: 'a number above 0, as 100',
  predicted: (said: string, found: string): string => `times as long: you said ${said}, it was ${found}`,
  figure: {
    bySize: 'Time of one gradient, by the number of parameters',
    byImages: 'Time of one gradient, by the number of images',
    milliseconds: 'ms',
    chapter: 'chapter',
    sameSlope: 'On both axes each line is ten times the last: a straight line is a power, and its slope the power.',
  },
}

/** The same in any language. */
export type GradientTexts = typeof gradients
