// tries: to get at the functions on the stack, and through them at their arguments
// wall: realm
// says: ^returned: $
export function run(): string {
  const got: string[] = []
  Object.assign(Error, {
    prepareStackTrace: (_: unknown, sites: { getFunction(): any; getThis(): any }[]) => {
      for (const site of sites) {
        const f = site.getFunction()
        if (f !== undefined && f !== run) got.push(String(f))
        if (site.getThis() !== undefined) got.push('this')
      }
      return ''
    },
  })
  void new Error().stack
  ;[1].map(() => void new Error().stack)
  const overflow = (): void => overflow()
  try {
    overflow()
  } catch (error) {
    void (error as Error).stack
  }
  return got.join()
}
