import { el, type Part } from '../../report/html/elements.ts'
import { texts } from '../../text/texts.ts'
import type { ClassPage } from './class-page-data.ts'

/** Renders what several students have in common: how many, and who they are. */
export const sharedPart = (
  says: string,
  students: readonly string[],
  { now, lang }: Pick<ClassPage, 'now' | 'lang'>,
): Part =>
  el(
    'li',
    {},
    el('strong', {}, texts(lang).classPage.of(students.length, now.students.graded)),
    ` · ${says}`,
    el('p', { class: 'who' }, students.join(', ')),
  )
