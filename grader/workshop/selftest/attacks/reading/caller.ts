// tries: to climb the stack through caller and arguments
// wall: realm
// says: ^returned: $
export function run(): string {
  const got: string[] = []
  try {
    if ((run as any).caller) got.push('caller')
  } catch {}
  try {
    if ((run as any).arguments) got.push('arguments')
  } catch {}
  try {
    if ((function (this: unknown) { return (arguments as any).callee.caller })()) got.push('callee')
  } catch {}
  try {
    if ((function (this: unknown) { return this })()) got.push('sloppy')
  } catch {}
  return got.join()
}
