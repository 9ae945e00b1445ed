import { el, type Part } from '../../report/html/elements.ts'
import { texts } from '../../text/texts.ts'
import type { ClassPage } from './class-page-data.ts'

/** Renders whom to write to, with all names; nothing where there is nobody. */
export function contactParts({ contacts = [], lang }: ClassPage): Part[] {
  if (contacts.length === 0) return []
  const words = texts(lang).classPage
  return [
    el(
      'section',
      { class: 'class' },
      el('h2', {}, words.contacts),
      ...contacts.flatMap(({ says, lines, addresses }) => [
        el('p', {}, says),
        el('ul', {}, ...lines.map((line) => el('li', {}, line))),
        ...(addresses.length > 0 ? [el('p', { class: 'who' }, words.addresses(addresses))] : []),
      ]),
    ),
  ]
}
