import { exerciseOrThrow } from '../../../course/manifest.ts'
import type { ExerciseVerdict } from '../../../model/verdict.ts'
import { texts } from '../../../text/texts.ts'
import { nextExercise } from '../../../verdict/next-exercise.ts'
import { closing } from '../../closing.ts'
import { pathOf, type Screen, screenOf, sectionOf } from '../../screen.ts'
import { MARKS, statusWord } from '../../summary.ts'
import { todoOf } from '../../todo.ts'
import { el, type Element, type Part } from '../elements.ts'
import { exerciseParts } from '../exercise-parts.ts'
import type { LiveView } from './live-view.ts'
import { printedParts } from './printed-part.ts'
import { showButton } from './show-button.ts'

/** Renders the exercise that is shown: its verdict, its messages, what it printed, and where to go on. */
export function verdictPart(view: LiveView): Element {
  const { shown, verdict, lang, pending } = view
  const exercise = verdict.exercises.find(({ id }) => id === shown)
  const screen = screenFor(view)
  return el(
    'section',
    {
      'data-part': 'verdict',
      'data-exercise': shown ?? '',
      'aria-busy': String(shown !== undefined && pending.has(shown)),
      class: 'verdict',
    },
    ...(exercise
      ? [exerciseParts(exercise, [], lang), ...todoParts(exercise, screen), ...printedParts(exercise, lang)]
      : nextExercise(verdict)
        ? [el('p', {}, texts(lang).live.firstVerdict)]
        : []),
    ...movedParts(view),
    ...(!exercise || exercise.status === 'passed' ? onward(view, screen) : []),
  )
}

// --- internal ---

// The terminal's lines, as long as they are.
const screenFor = ({ verdict, lang, root }: LiveView): Screen =>
  screenOf(verdict, { lang, root, colors: false, columns: 10_000, selected: false, watching: true })

function todoParts(exercise: ExerciseVerdict, screen: Screen): Part[] {
  if (exercise.status !== 'todo') return []
  const { first, says } = todoOf(exercise, screen)
  return [...(first ? [first] : []), says].map((line) => el('p', {}, line))
}

function movedParts({ verdict, moved, lang }: LiveView): Part[] {
  const words = texts(lang)
  const changed = verdict.exercises.filter(({ id }) => moved.includes(id))
  if (changed.length === 0) return []
  return [
    el('h3', {}, words.movedWithIt),
    el(
      'ul',
      {},
      ...changed.map((exercise) =>
        el(
          'li',
          {},
          `${MARKS[exercise.status]} ${exercise.id} `,
          el('span', { class: 'soft' }, statusWord(exercise, words)),
        ),
      ),
    ),
  ]
}

// A command stays in one piece.
function closingPart(line: string): Part {
  const [says, command] = line.split(/(npm run .*)$/)
  return el('p', { class: 'closing' }, says, ...(command ? [el('code', {}, command)] : []))
}

// Where to go on from an exercise that is passed; where all are, what the terminal says then.
function onward({ verdict, shown, lang }: LiveView, screen: Screen): Part[] {
  const { live } = texts(lang)
  const next = nextExercise(verdict)
  if (!next) return closing(screen, undefined).map(closingPart)
  if (next.id === shown) return []
  return [
    el(
      'div',
      { class: 'next' },
      el('h3', {}, live.next),
      showButton(next.id, exerciseOrThrow(next.id).title[lang]),
      el('p', { class: 'soft' }, `${pathOf(screen, next.id)} · ${sectionOf(screen, next.id)}`),
    ),
  ]
}
