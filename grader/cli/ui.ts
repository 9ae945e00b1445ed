import { viteRoot } from '../checks/vite-root.ts'
import type { Lang } from '../model/localized.ts'
import { defineCommand } from './command.ts'
import { UsageError } from './command-line.ts'
import { LANG, langOf } from './options/lang.ts'

/** `npm run ui`: the checks of `exercises/` in the Vitest UI, run again whenever a file is saved. */
export const command = defineCommand({
  name: 'ui',
  options: { ...LANG, 'no-open': { type: 'boolean' } },
  usage: ({ uiUsage }) => uiUsage,
  parse: (given): UiArgs => {
    const { names, values, words } = given
    if (names.length > 0) throw new UsageError(words.unknownOption(names[0], 'ui', undefined))
    return { lang: langOf(given), open: !values['no-open'] }
  },
  run: async ({ lang, open }) => {
    // The checks read their language here, however vitest was started.
    process.env.LC_ALL = lang
    const { startVitest } = await import('vitest/node') // Not for those who only ask for help.
    const vitest = await startVitest('test', [], {
      root: viteRoot().root,
      configLoader: 'native', // Vite's bundler reads the first half of a path with a question mark; Node has the hooks for TypeScript.
      project: ['course'],
      ui: true,
      watch: true,
      open,
    })
    await new Promise<void>((resolve) => vitest.onClose(resolve))
    return 0
  },
})

// --- internal ---

interface UiArgs {
  readonly lang: Lang
  /** Whether the browser is to be opened. */
  readonly open: boolean
}
