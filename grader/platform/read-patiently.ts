import { readFile } from 'node:fs/promises'
import { patiently } from './patiently.ts'

/** Reads a file that others write too (an editor, OneDrive): on Windows again where one of them holds it for a moment. */
export const readPatiently = (path: string): Promise<Buffer> => patiently(() => readFile(path))
