/** Removes the passages between `<!-- authors -->` and `<!-- end authors -->` from a page, which are not for students. */
export const withoutPassages = (page: string): string =>
  page.replaceAll(/^[ \t]*<!-- authors -->\n[\s\S]*?<!-- end authors -->\n/gm, '')
