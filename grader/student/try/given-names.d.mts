export const OF_KIT: { readonly np: string; readonly loadMnist: string }
export function givenNames(): Record<string, string>
export function giveNamesIn(text: string): Promise<void>
export function give(target: object, name: string, file: string, version?: number): Promise<Error | undefined>
