import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError, type CourseConfig, readConfigOrThrow } from '../../course/config.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import type { Texts } from '../../text/texts.ts'
import { UsageError } from '../command-line.ts'

/** `--config FILE`: what an instructor has set for the class. */
export const CONFIG = { config: { type: 'string' } } as const

/** The file that is read where no other is named, if it is there. */
export const CONFIG_FILE = 'course.config.json'

/** The configuration from `--config FILE`, else from the kit's own folder, else none. */
export function configOf(file: string | undefined, words: Texts): CourseConfig {
  const own = join(kitRoot, CONFIG_FILE)
  if (file === undefined && !existsSync(own)) return {}
  try {
    return readConfigOrThrow(file ?? own)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw new UsageError(words.cohort.noSuchFile(file ?? CONFIG_FILE))
    throw new UsageError(words.cohort.badConfig(file ?? CONFIG_FILE, error.line, error.at, error.found, error.expected))
  }
}
