/** What `npm run hint` says around the hints. */
export interface HintTexts {
  readonly usage: string
  /** Which of how many it is. */
  title(number: number, of: number): string
  /** The check that fails, and the hint that helps with it, if it has been shown. */
  failing(check: string): string
  seeHint(number: number, shown: boolean): string
  waits(names: readonly string[]): string
  readonly passed: string
  more(left: number, command: string): string
  last(section: string): string
  /** Every exercise is passed, so there is none to give a hint on. */
  allPassed(command: string): string
  several(name: string, ids: readonly string[]): string
  readonly onlyOne: string
  notRemembered(folder: string, code: string): string
}
