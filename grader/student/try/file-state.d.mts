export function fileState(path: string): string
