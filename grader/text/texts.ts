import { en } from './en.ts'
import { ko } from './ko.ts'
import type { Lang } from './say.ts'
import type { CommandTexts } from './texts-command.ts'
import type { FailureTexts } from './texts-failure.ts'
import type { FindingTexts } from './texts-finding.ts'
import type { PageTexts } from './texts-page.ts'
import type { ReportTexts } from './texts-report.ts'
import type { TrainingTexts } from './texts-training.ts'

/** Every sentence of the machinery, as functions from coded data. Content (titles, hints) carries both languages itself. */
export interface Texts extends CommandTexts, FailureTexts, ReportTexts, PageTexts {
  readonly findings: FindingTexts
  readonly train: TrainingTexts
}

/** The words of a language. */
export const texts = (lang: Lang): Texts => (lang === 'ko' ? ko : en)
