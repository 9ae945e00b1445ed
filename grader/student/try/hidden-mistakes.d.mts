export function mayHideMistake(text: string): boolean
