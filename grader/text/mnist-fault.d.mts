export function mnistFault(message: string): { readonly file: string; readonly why: string } | undefined
