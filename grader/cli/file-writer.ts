import { resolve } from 'node:path'
import { writeWholeAt, writeWholeInFolder } from '../platform/write-whole.ts'
import type { Texts } from '../text/texts.ts'
import type { KeptFile } from '../training/kept-run.ts'

/** Writes files one after the other, and remembers a line for each that could not be written. */
export interface FileWriter {
  /** `says` is printed once the file is there. */
  write(file: string, writing: () => Promise<void>, says?: string): Promise<void>
  /** Draws a page and writes it where it was asked for, or else where it is kept. */
  writePage(asked: string | undefined, kept: KeptFile, draw: () => Promise<string>): Promise<void>
  readonly problems: string[]
}

/** A writer with nothing written yet. */
export function fileWriter(words: Texts): FileWriter {
  const problems: string[] = []
  const write: FileWriter['write'] = async (file, writing, says) => {
    try {
      await writing()
      if (says) console.log(says)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (typeof code !== 'string') throw error
      problems.push(words.train.cannotWriteFile(file, code))
    }
  }
  return {
    problems,
    write,
    writePage: (asked, kept, draw) => {
      const shown = asked ?? kept.shown
      const writing = async (): Promise<void> =>
        asked === undefined ? writeWholeInFolder(kept.path, await draw()) : writeWholeAt(resolve(asked), await draw())
      return write(shown, writing, words.train.page(shown))
    },
  }
}
