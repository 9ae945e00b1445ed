export function withoutPaths(text: string): string
