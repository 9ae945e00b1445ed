/** The name of an exercise's function as the course has it: crossEntropyError for cross_entropy_error. */
export const camelCase = (name: string): string =>
  name.replaceAll(/(?<=[a-z\d])_([a-z\d])/g, (_, letter: string) => letter.toUpperCase())
