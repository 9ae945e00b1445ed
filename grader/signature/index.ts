export { openChecker, type SignatureChecker, type SignatureInput } from './checker.ts'
export type { Finding, FindingOf, ImportRefusal, Place, Severity, Untyped } from './finding.ts'
export { importsOf } from './imports.ts'
export type { Kit } from './world.ts'
