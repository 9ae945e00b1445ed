export function exportedNames(): [name: string, file: string][]
