// tries: to find more than the language, a console and a clock on the global object
// wall: realm
// says: ^returned: $
export function run(): string {
  const names = Reflect.ownKeys(globalThis).map(String)
  const fine = /^(console|performance|[A-Z]\w*|parse(Int|Float)|is(Finite|NaN)|(de|en)codeURI(Component)?|escape|unescape|eval|undefined|globalThis|Symbol\(.*)$/
  return names.filter((name) => !fine.test(name)).join()
}
