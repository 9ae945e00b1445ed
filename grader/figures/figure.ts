import type { Training } from '../model/training.ts'
import type { Subject } from '../checks/subject.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { Localized } from '../model/localized.ts'
import type { Spec } from './drawing/spec.ts'

/** Picks the text in the language of the page. */
export type Word = (says: Localized) => string

/** A figure of the book, drawn from what a student's code returned. */
export interface Figure<Data = never> {
  /** The key of its data, its pictures and its place in the page. */
  readonly name: string
  readonly exercise: ExerciseId
  /** Calls the student's code in the guest and returns only parsed values. Figures of a training have none. */
  readonly collect?: (subject: Subject<never>) => Promise<Data>
  /** Extracts the data of a training run, for a figure about one. */
  readonly fromTraining?: (training: Training) => Data | undefined
  /** Whether it is the same for everyone: no code is asked, and it is always shown. */
  readonly isFixed?: true
  /** Describes the figure; without data it shows what would appear. */
  readonly draw: (data: Data | undefined, word: Word) => Drawing
}

/** The description of a figure, before it is drawn. */
export interface Drawing {
  readonly title: string
  /** What to look for, in one or two sentences. */
  readonly caption: string
  readonly panels: readonly Panel[]
}

/** One picture of a figure. */
export type Panel = PlotPanel | ImagesPanel

interface Described {
  readonly title: string
  /** The text alternative: what a reader would see. */
  readonly says: string
  readonly table?: Table
}

/** A plot, as a specification. */
export interface PlotPanel extends Described {
  readonly kind: 'plot'
  readonly spec: Spec
}

/** Small images, each with one or two lines of text below. */
export interface ImagesPanel extends Described {
  readonly kind: 'images'
  readonly images: readonly { readonly uri: string; readonly says: string; readonly lines: readonly string[] }[]
}

/** The numbers behind a curve. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** A figure as its file describes it; the path of the file determines the exercise. */
export type ExerciseFigure = Omit<Figure, 'exercise'>

/** A figure with the type of its data erased, for lists of figures. */
export const figureOf = <Data>(
  figure: Omit<Figure<Data>, 'exercise' | 'collect'> & { readonly collect?: (subject: never) => Promise<Data> },
): ExerciseFigure => figure as unknown as ExerciseFigure
