import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { hasSolutions } from '../../course/solutions.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { gradescopeEntries } from '../../class/release/gradescope.ts'
import { prunedLockOrThrow } from '../../class/release/student-lock.ts'
import { studentPackage } from '../../class/release/student-package.ts'
import { zip } from '../../class/release/zip.ts'
import { readerLang } from '../../text/detect-lang.ts'
import { texts } from '../../text/texts.ts'
import { writeWhole } from '../../platform/write-whole.ts'
import { parseOptionsOf, UsageError } from '../command-line.ts'
import { tellingSystemErrors } from '../../platform/system-errors.ts'

const OPTIONS = {
  out: { type: 'string' },
  lang: { type: 'string' },
  config: { type: 'string' },
  'secret-seed-file': { type: 'string' },
  quick: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `npm run gradescope`: the autograder that Gradescope takes, as a zip archive. */
export async function main(args: string[]): Promise<number> {
  const lang = readerLang(args, process.env)
  const words = texts(lang)
  return tellingSystemErrors(async () => {
    const { values } = parseOptionsOf('gradescope', args, OPTIONS, words)
    if (values.help) {
      console.log(words.gradescopeUsage)
      return 0
    }
    if (!hasSolutions()) throw new UsageError(words.onlyWithSolutions('gradescope'))
    const file = values.out ?? 'gradescope.zip'
    const bytesOf = (path: string | undefined): Buffer | undefined => (path === undefined ? path : readFileSync(path))
    const archive = await zip(
      gradescopeEntries(kitRoot, prunedLock(), {
        options: ['--lang', lang, ...(values.quick ? ['--quick'] : [])],
        secretSeed: bytesOf(values['secret-seed-file']),
        config: bytesOf(values.config),
      }),
    )
    await writeWhole(resolve(file), archive)
    console.log(words.zipped(file, Math.ceil(archive.length / 1024)))
    return 0
  })
}

// --- internal ---

function prunedLock(): Buffer {
  const read = (name: string): string => readFileSync(join(kitRoot, name), 'utf8')
  return prunedLockOrThrow(studentPackage(read('package.json'), kitRoot), read('package-lock.json'))
}
