import type { Texts } from '../text/texts.ts'

/** Writes files one after the other, and remembers a line for each that could not be written. */
export interface FileWriter {
  /** `says` is printed once the file is there. */
  write(file: string, writing: () => Promise<void>, says?: string): Promise<void>
  readonly problems: string[]
}

/** A writer with nothing written yet. */
export function fileWriter(words: Texts): FileWriter {
  const problems: string[] = []
  return {
    problems,
    write: async (file, writing, says) => {
      try {
        await writing()
        if (says) console.log(says)
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        if (typeof code !== 'string') throw error
        problems.push(words.train.cannotWriteFile(file, code))
      }
    },
  }
}
