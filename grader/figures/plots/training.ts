import type { Chapter } from '../../model/plan.ts'
import { dataOfTraining, type TrainingData } from '../data/training.ts'
import { percent } from '../drawing/compare.ts'
import { type ExerciseFigure, figureOf, type Panel, type Word } from '../figure.ts'
import { bookCurve } from '../golden/book-curves.ts'
import { confusionPanel } from './training-confusion.ts'
import { accuracyPanel, lossPanel } from './training-curves.ts'
import { mistakesPanel, weightsPanel } from './training-images.ts'
import { josa } from '../../text/josa.ts'

/** The training on MNIST: its curves, the features of the first layer, and the digits that it gets wrong. */
export const trainingFigure = (chapter: Chapter): ExerciseFigure =>
  figureOf<TrainingData>({
    name: `training-${chapter}`,
    fromTraining: dataOfTraining,
    draw: (data, word) => ({
      title: word({ en: 'Your network learns MNIST', ko: '내 신경망의 MNIST 학습' }),
      caption: caption(data, word),
      panels: [
        lossPanel(data, bookCurve(chapter), word),
        accuracyPanel(data, bookCurve(chapter), word),
        ...portraitPanels(data, word),
      ],
    }),
  })

// --- internal ---

function portraitPanels(data: TrainingData | undefined, word: Word): Panel[] {
  if (!data?.portrait) return []
  const { weights, confusion, mistakes } = data.portrait
  return [
    confusionPanel(confusion, word),
    weightsPanel(weights, word),
    ...(mistakes.length > 0 ? [mistakesPanel(mistakes, word)] : []),
  ]
}

function caption(data: TrainingData | undefined, word: Word): string {
  const book = word({
    en: 'The blue band is the book’s own code over 20 seeds: mean and two standard deviations.',
    ko: '파란색 띠는 책의 코드를 시드 20개로 실행한 결과이며, 평균과 표준편차의 두 배입니다.',
  })
  const { iterations, finalTestAccuracy } = data ?? {}
  if (finalTestAccuracy === undefined || finalTestAccuracy === null) return book
  const share = percent(finalTestAccuracy)
  return `${book} ${word({
    en: `After ${iterations} iterations your network reads ${share} of the test images right.`,
    ko: `내 신경망은 ${iterations}회 학습한 뒤 시험 이미지의 ${josa(share, '을/를')} 맞힙니다.`,
  })}`
}
