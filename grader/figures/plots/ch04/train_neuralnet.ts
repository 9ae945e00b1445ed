import { trainingFigure } from '../training.ts'

/** The training on MNIST. */
export const figures = [trainingFigure('ch04')]
