/** Whether a file name is that of an archive, supported or not; a letter holds what is attached to it. */
export const archiveKind = (path: string): 'zip' | 'tar' | 'mail' | 'unknown' | undefined =>
  /\.zip$/i.test(path)
    ? 'zip'
    : /\.(?:tar|tgz|tar\.gz)$/i.test(path)
      ? 'tar'
      : /\.eml$/i.test(path)
        ? 'mail'
        : /\.(?:rar|7z|egg|alz|tar\.\w+|tbz2?|txz|gz|bz2|xz|zst)$/i.test(path)
          ? 'unknown'
          : undefined

/** The name without its archive extension. */
export const withoutArchiveEnding = (name: string): string =>
  archiveKind(name) ? name.replace(/(?:\.tar)?\.\w+$/, '') : name
