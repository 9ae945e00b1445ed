import type { TriedError } from './tried-error.ts'

export function errorAsData(error: unknown): TriedError
