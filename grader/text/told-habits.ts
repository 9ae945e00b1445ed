import type { Habit } from '../model/habit.ts'

/** The habits whose sentences explain what is to be written: the one that was found, and those of what the line has beside it. */
export function toldHabits(habit: Habit, wrote: string, meant: string): Habit[] {
  const isSeveral = habit === 'unpack' || habit === 'unpack-apart' || habit === 'unpack-names'
  const needsMark = /[\w\])]!/.test(meant) && !/[\w\])]!/.test(wrote)
  // options.onEpoch(epoch=1, loss=2)
  const [called] = /\w+\((?=\{ \w+: )/.exec(meant) ?? []
  const givesObject = called !== undefined && wrote.includes(called) && !wrote.includes(`${called}{`)
  const isPythonLoop = habit === 'keys' && /^for\s+(?!\()/.test(wrote)
  return [
    ...(isPythonLoop ? (['for-loop'] as const) : []),
    habit,
    ...(meant.startsWith(';[') && habit !== 'semicolon' ? (['semicolon'] as const) : []),
    ...(givesObject && habit !== 'one-object' ? (['one-object'] as const) : []),
    ...(isSeveral && needsMark ? (['not-null'] as const) : []),
  ]
}
