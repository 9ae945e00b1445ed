import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { hasSolutions } from '../../course/solutions.ts'
import type { Lang } from '../../model/localized.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { gradescopeEntries } from '../../class/release/gradescope.ts'
import { carriedTools } from '../../class/release/carried-tools.ts'
import { studentPackage } from '../../class/release/student-package.ts'
import { studentLockOrThrow } from '../../class/release/student-lock.ts'
import { zip } from '../../class/release/zip.ts'
import { texts } from '../../text/texts.ts'
import { writeWhole } from '../../platform/write-whole.ts'
import { defineCommand } from '../command.ts'
import { UsageError } from '../command-line.ts'
import { CONFIG } from '../options/config.ts'
import { LANG } from '../options/lang.ts'
import { SECRET_SEED } from '../options/secret-seed.ts'
import { tellingSystemErrors } from '../../platform/system-errors.ts'

/** `npm run gradescope`: the autograder that Gradescope takes, as a zip archive. */
export const command = defineCommand({
  name: 'gradescope',
  options: { out: { type: 'string' }, ...LANG, ...CONFIG, ...SECRET_SEED, quick: { type: 'boolean' } },
  usage: ({ gradescopeUsage }) => gradescopeUsage,
  parse: ({ values, lang, words }): GradescopeArgs => {
    if (!hasSolutions()) throw new UsageError(words.onlyWithSolutions('gradescope'))
    const { out = 'gradescope.zip', config, quick = false, 'secret-seed-file': secretSeed } = values
    return { lang, out, quick, config, secretSeed }
  },
  run: async ({ lang, out, quick, config, secretSeed }) => {
    await tellingSystemErrors(async () => {
      const words = texts(lang)
      if (secretSeed !== undefined) console.error(words.holdsSecret(out))
      const lock = studentLockOrThrow(kitRoot)
      const archive = await zip(
        gradescopeEntries(kitRoot, lock, {
          options: ['--lang', lang, ...(quick ? ['--quick'] : [])],
          secretSeed: bytesOf(secretSeed),
          config: bytesOf(config),
          carried: carriedTools(studentPackage(readFileSync(join(kitRoot, 'package.json'), 'utf8'), kitRoot), lock),
        }),
      )
      await writeWhole(resolve(out), archive)
      console.log(words.zipped(out, Math.ceil(archive.length / 1024)))
    })
    return 0
  },
})

// --- internal ---

/** Files, and what else was chosen. */
interface GradescopeArgs {
  readonly lang: Lang
  readonly out: string
  readonly quick: boolean
  readonly config?: string
  readonly secretSeed?: string
}

const bytesOf = (path: string | undefined): Buffer | undefined => (path === undefined ? path : readFileSync(path))
