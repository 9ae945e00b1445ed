import { type IsolationOption, ISOLATIONS } from '../../model/isolation.ts'
import type { Texts } from '../../text/texts.ts'
import { UsageError } from '../command-line.ts'

/** `--isolation LEVEL`: how far a student's code is shut in. */
export const ISOLATION = { isolation: { type: 'string' } } as const

/** The isolation that is asked for; the strongest that works here where none is. */
export function isolationOf(text: string | undefined, words: Texts): IsolationOption {
  const wishes: readonly IsolationOption[] = ['auto', ...ISOLATIONS]
  const wish = wishes.find((one) => one === (text ?? 'auto'))
  if (wish) return wish
  throw new UsageError(words.badOption('--isolation', text ?? '', wishes.join(', ')))
}
