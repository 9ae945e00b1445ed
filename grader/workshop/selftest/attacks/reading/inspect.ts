// tries: to get something of Node from the printer that calls it
// wall: realm
// says: ^returned: $
export function run(): string {
  let got = ''
  console.log({
    [Symbol.for('nodejs.util.inspect.custom')](_: number, options: any, inspect: any) {
      for (const value of [inspect, options.stylize])
        try {
          got += value.constructor('return process')().pid
        } catch {}
      return ''
    },
  })
  return got
}
