import { type Habit, HABIT_SECTIONS } from '../model/habit.ts'

/** The section of `docs/numpy.md` about a habit where this was written: that of a name that it has a line for, or else the habit's. */
export function sectionOf(habit: Habit, wrote: string): number {
  if (habit === 'empty' && /= *\[/.test(wrote)) return HABIT_SECTIONS.list
  if (!OF_NAMES.has(habit)) return HABIT_SECTIONS[habit]
  const names = wrote.match(/[A-Za-z_]\w*/g) ?? []
  return SECTION_OF_NAME.get(names.find((name) => SECTION_OF_NAME.has(name)) ?? '') ?? HABIT_SECTIONS[habit]
}

/** The section of `docs/numpy.md` that says where a name ends that is declared in a block. */
export const SECTION_OF_BLOCKS = 3

/** The names of Python and NumPy that `docs/numpy.md` has a line for and that do not exist here, by the section. */
export const NAMES_IN_SECTIONS: Readonly<Record<number, string>> = {
  2: 'print len int float str sorted abs round',
  3: 'range enumerate raise ValueError',
  6: 'ndim shape flatten zeros_like empty_like full linspace concatenate vstack expand_dims uniform normal randint astype tolist',
  7: 'where power tanh clip sign multiply maximum',
  9: 'average min std',
  10: 'matmul transpose T outer',
}

// --- internal ---

const SECTION_OF_NAME: ReadonlyMap<string, number> = new Map(
  Object.entries(NAMES_IN_SECTIONS).flatMap(([section, names]) =>
    names.split(' ').map((name): [string, number] => [name, Number(section)]),
  ),
)

// The habits that are about a name, whichever it is.
const OF_NAMES: ReadonlySet<Habit> = new Set(['name', 'np-name', 'np-camel', 'no-method', 'member'])
