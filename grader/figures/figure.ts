import type { Training } from '../model/training.ts'
import type { Subject } from '../checks/subject.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { Say } from '../model/say.ts'
import type { Spec } from './drawing/spec.ts'

/** Says a thing in the language of the page. */
export type Word = (says: Say) => string

/** A figure of the book, drawn from what a student's code returned. */
export interface Figure<Data = never> {
  /** Names its data, its pictures and its place in the page. */
  readonly name: string
  readonly exercise: ExerciseId
  /** Asks the student's code in the guest, and believes only what it has parsed. Figures of a training ask nothing. */
  readonly collect?: (subject: Subject<never>) => Promise<Data>
  /** What a training run has to show, where the figure is about one. */
  readonly fromTraining?: (training: Training) => Data | undefined
  /** Without data it draws what would appear. */
  readonly draw: (data: Data | undefined, word: Word) => Drawing
}

/** What a figure looks like, before it is a picture. */
export interface Drawing {
  readonly title: string
  /** What to look for, in a sentence or two. */
  readonly caption: string
  readonly panels: readonly Panel[]
}

/** One picture of a figure. */
export type Panel = PlotPanel | ImagesPanel

interface Described {
  readonly title: string
  /** The text alternative: what one would see. */
  readonly says: string
  readonly table?: Table
}

/** A plot, as a specification. */
export interface PlotPanel extends Described {
  readonly kind: 'plot'
  readonly spec: Spec
}

/** Small images with a line or two under each. */
export interface ImagesPanel extends Described {
  readonly kind: 'images'
  readonly images: readonly { readonly uri: string; readonly says: string; readonly lines: readonly string[] }[]
}

/** The numbers behind a curve. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** A figure as it is described at an exercise's path, which says whose it is. */
export type ExerciseFigure = Omit<Figure, 'exercise'>

/** A figure among others, whatever its data are. */
export const figureOf = <Data>(
  figure: Omit<Figure<Data>, 'exercise' | 'collect'> & { readonly collect?: (subject: never) => Promise<Data> },
): ExerciseFigure => figure as unknown as ExerciseFigure
