import { readFileSync } from 'node:fs'
import type { Mistake } from '../../model/training.ts'

/** What the book's network of chapter 5 misreads after its whole training; `book_mistakes.py` computed it. */
export const readGolden = (): { readonly accuracy: number; readonly mistakes: readonly Mistake[] } =>
  JSON.parse(readFileSync(new URL('./book_mistakes.json', import.meta.url), 'utf8'))
