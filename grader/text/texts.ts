import { en } from './en.ts'
import { ko } from './ko.ts'
import type { Lang } from '../model/say.ts'
import type { CommandTexts } from './texts-command.ts'
import type { FailureTexts } from './texts-failure.ts'
import type { FindingTexts } from './texts-finding.ts'
import type { HintTexts } from './texts-hint.ts'
import type { ReportTexts } from './texts-report.ts'
import type { ResetTexts } from './texts-reset.ts'
import type { InstructorTexts } from './texts-instructor.ts'
import type { FormatTexts } from './texts-format.ts'
import type { IsolationTexts } from './texts-isolation.ts'
import type { WatchTexts } from './texts-watch.ts'
import type { CohortTexts } from './texts-cohort.ts'
import type { PageTexts } from './texts-page.ts'
import type { TrainingTexts } from './texts-training.ts'

/** Every sentence of the machinery, as functions from coded data. Content (titles, hints) carries both languages itself. */
export interface Texts
  extends CommandTexts, FailureTexts, InstructorTexts, ReportTexts, FormatTexts, IsolationTexts, WatchTexts, PageTexts {
  readonly findings: FindingTexts
  readonly hints: HintTexts
  readonly resets: ResetTexts
  readonly cohort: CohortTexts
  readonly train: TrainingTexts
}

/** The words of a language. */
export const texts = (lang: Lang): Texts => (lang === 'ko' ? ko : en)
