import type { Vite } from 'vitest/node'
import type { Lang } from '../model/say.ts'
import { DECLARES } from './declares.ts'

/**
 * Shows the checks to the Vitest extension of VS Code. Before anything has run it only reads a file, for calls of `suite` and `test` by
 * those very names: each check is given one beside it, on the same line, that is never made.
 */
export const editorTests = (lang: Lang): Vite.Plugin => ({
  name: 'kit:editor-tests',
  enforce: 'pre',
  transform: (code, path) => (CHECK_FILE.test(path) ? { code: withTests(code, lang), map: null } : undefined),
})

/** The text of a check file with its tests written out for a reader. */
export function withTests(code: string, lang: Lang): string {
  return code
    .replace(/^exercise\((.*)$/m, (_, rest: string) => `const suite = exercise; suite(${rest} ${named(DECLARES[lang])}`)
    .replaceAll(CHECK, (call, en: string, ko: string) => `  ${named(lang === 'ko' ? ko : en)}${call.trimStart()}`)
}

// --- internal ---

const CHECK_FILE = /[\\/]checks[\\/]ch\d\d[\\/]\w+\.check\.ts$/
const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`
const CHECK = new RegExp(String.raw`^  check\(\s*\{\s*en: ${TEXT},\s*ko: ${TEXT}`, 'gm')

const named = (title: string): string => `void (() => test('${title}', () => {})); `
