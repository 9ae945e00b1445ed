import { createInterface } from 'node:readline/promises'

/** How an answer is understood: undefined where it is none, and then what is said before the question is asked again. */
export interface Answers<Answer> {
  parse(text: string): Answer | undefined
  refusal(text: string): string
}

/** Whether somebody sits at the terminal who could answer. */
export const canAsk = (): boolean => process.stdin.isTTY && process.stderr.isTTY

/** Asks at a terminal, one question after the other; Enter skips a question, and Ctrl-D all that are left. */
export async function askQuestions<Answer>(
  questions: readonly string[],
  { parse, refusal }: Answers<Answer>,
): Promise<(Answer | undefined)[]> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  lines.on('SIGINT', () => process.exit(130))
  const closed = new Promise<undefined>((resolve) => void lines.once('close', () => resolve(undefined)))
  const ask = async (question: string): Promise<string | undefined> =>
    (await Promise.race([lines.question(`${question} `), closed]))?.trim()
  const answers: (Answer | undefined)[] = []
  try {
    for (const question of questions) {
      let text = await ask(question)
      while (text && parse(text) === undefined) {
        console.error(refusal(text))
        text = await ask(question)
      }
      if (text === undefined) break
      answers.push(text === '' ? undefined : parse(text))
    }
    return answers
  } finally {
    lines.close()
  }
}
