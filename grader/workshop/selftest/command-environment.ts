/**
 * The environment of a command in a test: this process's variables without those that change the output, and in English, so that it is the
 * same in CI and on a desk.
 */
export function commandEnvironment(more: Readonly<NodeJS.ProcessEnv> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !TELLING.test(name))
  return { ...Object.fromEntries(kept), LANG: 'en_US.UTF-8', ...more }
}

// --- internal ---

const TELLING =
  /^(?:VITEST.*|NODE_ENV|NODE_OPTIONS|DEBUG|CI|CI_.*|GITHUB_.*|RUNNER_.*|NO_COLOR|FORCE_.*|TERM_PROGRAM|LC_.*|LANGUAGE|KIT_.*|npm_.*)$/i
