import { relative } from 'node:path'
import { shownPath } from '../platform/shown-path.ts'

/** How reports call the graded folder: as CI finds it from the root of its checkout, or else as the user calls it. */
export function reportRoot(
  { folder, shownFolder }: { readonly folder: string; readonly shownFolder: string },
  env: Readonly<Record<string, string | undefined>>,
): string {
  const checkout = env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR
  const path = checkout ? shownPath(relative(checkout, folder)) : '..'
  return /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(path) ? shownFolder : path
}
