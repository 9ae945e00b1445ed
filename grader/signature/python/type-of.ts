/** A type annotation of Python in TypeScript. */
export const typeOf = (annotation: string): string =>
  TYPES[annotation] ??
  (/ndarray|Array/.test(annotation) ? 'NdArray' : /^(?:list|List)\b/.test(annotation) ? 'number[]' : annotation)

// --- internal ---

const TYPES: Readonly<Record<string, string>> = {
  int: 'number',
  float: 'number',
  str: 'string',
  bool: 'boolean',
  None: 'null',
}
