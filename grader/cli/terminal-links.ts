type Env = Readonly<Record<string, string | undefined>>

/**
 * Whether a terminal is known to open links (OSC 8). An unknown terminal gets no links, as it might print the escape
 * codes. FORCE_HYPERLINK decides where it is set.
 */
export function canLink({ isTTY }: { readonly isTTY?: boolean }, env: Env): boolean {
  if (env.FORCE_HYPERLINK) return env.FORCE_HYPERLINK !== '0'
  if (!isTTY || env.NO_COLOR || env.CI || env.TERM === 'dumb') return false
  return (
    PROGRAMS.includes(env.TERM_PROGRAM ?? '') ||
    /kitty|alacritty|ghostty|wezterm|foot/.test(env.TERM ?? '') ||
    Number(env.VTE_VERSION) >= 5000 ||
    [env.WT_SESSION, env.KONSOLE_VERSION, env.DOMTERM].some(Boolean)
  )
}

// --- internal ---

const PROGRAMS = ['vscode', 'iTerm.app', 'WezTerm', 'ghostty', 'Hyper', 'Tabby', 'rio', 'zed']
