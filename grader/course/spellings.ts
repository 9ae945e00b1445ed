import type { ExerciseId } from '../model/exercise.ts'
import { chapters, course, type Exercise } from './manifest.ts'

/** A name as it is compared: without folders, case, spaces, hyphens and underscores, however its Korean letters are composed. */
export function normalizeName(name: string): string {
  const path = name.normalize('NFC').trim().replaceAll('\\', '/').replace(/\.ts$/i, '').replace(/\/$/, '')
  const tail = /(?:^|\/)(ch\d+(?:\/[^/]+)?)$/i.exec(path)?.[1] ?? path.split('/').at(-1) ?? path
  return plain(tail).replace(/^ch(\d)(?!\d)/, 'ch0$1')
}

/** The names of an exercise: its file, with and without its chapter, its titles, and what the book calls it. */
export function spellingsOf({ id, title }: Exercise): string[] {
  const [chapter, name] = id.split('/')
  const titles = [title.ko, title.en].map(plain)
  const short = titles.map((text) => text.replace(/(?:함수|function)$/, ''))
  const file = plain(name)
  return [file, `${chapter}/${file}`, ...new Set([...titles, ...short, ...(IN_THE_BOOK[id] ?? [])])]
}

/** The chapter that a name stands for: `ch03`, `3`, `3장`, `제3장`, `chapter 3`. */
export function chapterNamed(wanted: string): string | undefined {
  const [, digits] = /^제?(?:ch|chapter)?0?(\d)장?$/.exec(wanted) ?? []
  return chapters.find((chapter) => chapter === `ch0${digits}`)
}

/** The exercises of a section of the book: `5.7.2`, `5.7.2절`, `§4.4`; of `4.5`, which no exercise has, those below it. */
export function exercisesOfSection(wanted: string): readonly ExerciseId[] {
  const [, section] = /^§?(\d(?:\.\d+)+)절?$/.exec(wanted) ?? []
  if (section === undefined) return []
  const own = course.filter((exercise) => sectionsOf(exercise).includes(section))
  const below = course.filter((exercise) => sectionsOf(exercise).some((one) => one.startsWith(`${section}.`)))
  return (own.length > 0 ? own : below).map(({ id }) => id)
}

// --- internal ---

const plain = (name: string): string => name.toLowerCase().replaceAll(/[_\-\s]/g, '')

// Words of the book that are in no title: the names of its functions and classes, and other spellings of its Korean editions.
const IN_THE_BOOK: Readonly<Partial<Record<ExerciseId, readonly string[]>>> = {
  'ch04/mean_squared_error': ['sumsquarederror', 'sumsquareserror', '평균제곱오차', 'mse'],
  'ch04/cross_entropy_error': ['교차엔트로피'],
  'ch04/mini_batch': ['minibatchlearning', '미니배치학습'],
  'ch04/gradient_descent': ['경사하강', '경사법', 'gradientmethod'],
  'ch04/two_layer_net': ['이층신경망', '두층신경망'],
  'ch05/layer_naive': ['mullayer', 'addlayer', '곱셈계층', '덧셈계층'],
  'ch05/relu': ['relu계층', '렐루', '렐루계층'],
  'ch05/sigmoid_layer': ['시그모이드계층'],
  'ch05/affine': ['어파인', '어파인계층', '아핀', '아핀계층'],
  'ch05/softmax_with_loss': ['소프트맥스위드로스', 'softmaxwithloss'],
}

function sectionsOf({ section }: Exercise): string[] {
  return section.number.split(', ').flatMap((part) => {
    const [first, last] = part.split('–')
    if (last === undefined) return [first]
    const above = first.slice(0, first.lastIndexOf('.') + 1)
    const [from, to] = [first, last].map((text) => Number(text.slice(above.length)))
    return Array.from({ length: to - from + 1 }, (_, i) => `${above}${from + i}`)
  })
}
