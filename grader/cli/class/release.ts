import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { hasSolutions } from '../../course/solutions.ts'
import type { Lang } from '../../model/localized.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { collectStudentCopy } from '../../class/release/collect.ts'
import { leaksOfSolutions } from '../../class/release/leaks.ts'
import { writeCopy } from '../../class/release/write-copy.ts'
import { type Texts, texts } from '../../text/texts.ts'
import { defineCommand } from '../command.ts'
import { UsageError } from '../command-line.ts'
import { CONFIG, configFileOf, configOf } from '../options/config.ts'
import { LANG } from '../options/lang.ts'
import { tellingSystemErrors } from '../../platform/system-errors.ts'

/** `npm run release -- DIR`: a copy of the kit for students, without solutions and whatever is nearly one. */
export const command = defineCommand({
  name: 'release',
  options: { ...LANG, ...CONFIG },
  usage: ({ releaseUsage }) => releaseUsage,
  parse: ({ names, values, lang, words }): ReleaseArgs => {
    if (names.length !== 1) throw new UsageError(words.releaseUsage)
    if (!hasSolutions()) throw new UsageError(words.onlyWithSolutions('release'))
    // One that is wrong would break every command of the copy.
    configOf(values.config, words)
    return { lang, name: names[0], config: configFileOf(values.config) }
  },
  run: async ({ lang, name, config }) => {
    await tellingSystemErrors(async () => {
      const words = texts(lang)
      const folder = emptyOrThrow(name, words)
      const copy = collectStudentCopy(kitRoot, config)
      const [leak] = leaksOfSolutions(kitRoot, copy.files)
      if (leak) throw new UsageError(words.wouldLeak(leak.path, leak.line))
      writeCopy(folder, copy)
      console.log(words.released(name, copy.files.size, copy.leftOutTests.length))
    })
    return 0
  },
})

// --- internal ---

interface ReleaseArgs {
  readonly lang: Lang
  /** The folder, as its user calls it. */
  readonly name: string
  /** The instructor's configuration, which goes into the copy. */
  readonly config?: string
}

function emptyOrThrow(name: string, words: Texts): string {
  const folder = resolve(name)
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new UsageError(words.folderInUse(name))
  return folder
}
