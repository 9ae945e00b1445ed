/** A type annotation of Python in TypeScript. */
export function typeOf(annotation: string): string {
  if (Object.hasOwn(TYPE_NAMES, annotation)) return TYPE_NAMES[annotation]
  if (/ndarray|Array/.test(annotation)) return 'NdArray'
  return /^(?:list|List)\b/.test(annotation) ? 'number[]' : annotation
}

/** What Python and other libraries call types. */
export const TYPE_NAMES: Readonly<Record<string, string>> = {
  int: 'number',
  float: 'number',
  str: 'string',
  bool: 'boolean',
  list: 'number[]',
  List: 'number[]',
  dict: 'Record<string, number>',
  Dict: 'Record<string, number>',
  tuple: '[number, number]',
  ndarray: 'NdArray',
  None: 'null',
  ndArray: 'NdArray',
  NDArray: 'NdArray',
  Ndarray: 'NdArray',
  Tensor: 'NdArray',
  Matrix: 'NdArray',
  Vector: 'NdArray',
}
