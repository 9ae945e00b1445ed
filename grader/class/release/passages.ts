/** A page without what stands between `<!-- authors -->` and `<!-- end authors -->`: that is not for students. */
export const withoutPassages = (page: string): string =>
  page.replaceAll(/^[ \t]*<!-- authors -->\n[\s\S]*?<!-- end authors -->\n/gm, '')
