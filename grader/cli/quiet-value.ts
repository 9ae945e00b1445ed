import { runInThisContext } from 'node:vm'
import { promptCode } from '../student/try/prompt-code.ts'

/** The value of an expression for which the Tab key asks; of its errors nothing is said. */
export function quietValue(input: string): unknown {
  const script = promptCode(input)
  try {
    return script.kind === 'script' && !script.waits ? runInThisContext(script.code) : undefined
  } catch {
    return undefined
  }
}
