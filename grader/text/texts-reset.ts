/** What `npm run reset` says. Files are named as the user would open them. */
export interface ResetTexts {
  readonly usage: string
  readonly which: string
  several(name: string, ids: readonly string[]): string
  /** The stub is back; what was there lies in the backup. */
  reset(file: string, backup: string): string
  created(file: string): string
  unchanged(file: string): string
  restored(file: string, from: string): string
  /** What a restored file replaced. */
  replaced(backup: string): string
  same(file: string, from: string): string
  noBackup(file: string): string
  notAFile(file: string): string
  failed(file: string, code: string): string
  bringBack(command: string): string
}
