import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileOf } from '../../course/manifest.ts'
import { hasSolutions, readSolutionsOrThrow } from '../../course/solutions.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { collectStudentCopy, type StudentCopy } from '../../class/release/collect.ts'
import { findLeaks, removedLines } from '../../class/release/leaks.ts'
import { readerLang } from '../../text/detect-lang.ts'
import { texts } from '../../text/texts.ts'
import { parseOptionsOf, UsageError } from '../command-line.ts'
import { tellingSystemErrors } from '../../platform/system-errors.ts'

const OPTIONS = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const

/** `npm run release -- DIR`: a copy of the kit for students, without solutions and whatever is nearly one. */
export async function main(args: string[]): Promise<number> {
  const words = texts(readerLang(args, process.env))
  return tellingSystemErrors(() => {
    const { values, positionals } = parseOptionsOf('release', args, OPTIONS, words)
    if (values.help || positionals.length !== 1) {
      ;(values.help ? console.log : console.error)(words.releaseUsage)
      return values.help ? 0 : 2
    }
    if (!hasSolutions()) throw new UsageError(words.onlyWithSolutions('release'))
    const folder = checkEmpty(resolve(positionals[0]), words.folderInUse(positionals[0]))
    const copy = collectStudentCopy(kitRoot)
    const [leak] = leaksIn(copy)
    if (leak) throw new UsageError(words.wouldLeak(leak.path, leak.line))
    writeCopy(folder, copy)
    console.log(words.released(positionals[0], copy.files.size, copy.leftOutTests.length))
    return 0
  })
}

// --- internal ---

function checkEmpty(folder: string, says: string): string {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new UsageError(says)
  return folder
}

function leaksIn({ files }: StudentCopy): ReturnType<typeof findLeaks> {
  const removed = [...readSolutionsOrThrow()].flatMap(([id, solution]) =>
    removedLines(solution, readFileSync(join(kitRoot, 'grader/course/stubs', fileOf(id)), 'utf8')),
  )
  return findLeaks(removed, files)
}

// All of it or nothing: a copy that is half written would be handed out.
function writeCopy(folder: string, { files }: StudentCopy): void {
  const draft = `${folder}.${process.pid}.tmp`
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(draft, path)), { recursive: true })
      writeFileSync(join(draft, path), bytes)
    }
    rmSync(folder, { recursive: true, force: true })
    renameSync(draft, folder)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}
