import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CourseConfig } from '../../course/config.ts'
import { ConfigError } from '../../course/config-values.ts'
import { CONFIG_FILE, readConfigOrThrow } from '../../course/read-config.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import type { Texts } from '../../text/texts.ts'
import { UsageError } from '../command-line.ts'

/** `--config FILE`: what an instructor has set for the class. */
export const CONFIG = { config: { type: 'string' } } as const

/** The file of `--config FILE`, else the one in the kit's own folder, if it is there. */
export function configFileOf(file: string | undefined): string | undefined {
  const own = join(kitRoot, CONFIG_FILE)
  return file ?? (existsSync(own) ? own : undefined)
}

/** The configuration in that file; none where there is no file. */
export function configOf(file: string | undefined, words: Texts): CourseConfig {
  const found = configFileOf(file)
  if (found === undefined) return {}
  try {
    return readConfigOrThrow(found)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw new UsageError(words.cohort.noSuchFile(file ?? CONFIG_FILE))
    throw new UsageError(words.cohort.badConfig(file ?? CONFIG_FILE, error))
  }
}
