export { openChecker, type SignatureChecker, type SignatureInput } from './checker.ts'
export { openProgramChecker, type ProgramChecker, type ProgramInput } from './program-checker.ts'
export { importsOf } from './imports.ts'
export type { Kit } from './world.ts'
