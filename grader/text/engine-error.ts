/** An error that JavaScript itself throws (V8's message), as data: what happened, and to which name or value. */
export type EngineError =
  | Of<
      | 'without-new'
      | 'no-constructor'
      | 'no-function'
      | 'not-iterable'
      | 'no-list-returned'
      | 'too-early'
      | 'unknown-name'
      | 'nothing-to-unpack'
      | 'read-only'
      | 'declared-twice'
      | 'array-length'
      | 'count'
      | 'no-module'
    >
  | Of<
      | 'constant'
      | 'recursion'
      | 'empty-reduce'
      | 'super'
      | 'digits'
      | 'bigint'
      | 'circular'
      | 'offset'
      | 'json'
      | 'memory'
    >
  | (Of<'no-object'> & { readonly owner: string; readonly sets: boolean })
  | (Of<'no-export'> & { readonly file: string })

/** Reads V8's message; undefined where it is none of those that a beginner meets, or the program's own. */
export function engineError({
  name,
  message,
}: {
  readonly name: string
  readonly message: string
}): EngineError | undefined {
  if (!NAMES.has(name) || message.length > LONGEST) return undefined
  const access = /^Cannot (read|set) propert(?:y|ies) (?:'.*' )?of (undefined|null)(?: \(\w+ '(.*)'\))?$/.exec(message)
  if (access) return { kind: 'no-object', message, name: access[3] ?? '', owner: access[2], sets: access[1] === 'set' }
  const missing = /^The requested module '(.+)' does not provide an export named '(.+)'$/.exec(message)
  if (missing) return { kind: 'no-export', message, file: missing[1], name: missing[2] }
  for (const [kind, form] of FORMS) {
    const found = form.exec(message)
    if (found) return { kind, message, name: found[1] ?? '' }
  }
  return undefined
}

// --- internal ---

// One member for each kind, so that a sentence can be told by its kind.
type Of<Kind extends string> = Kind extends string
  ? {
      readonly kind: Kind
      /** What V8 says. */
      readonly message: string
      /** What it says it of: a name or a value, as V8 writes it; empty where it names none. */
      readonly name: string
    }
  : never

const NAMES: ReadonlySet<string> = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'Error'])
const LONGEST = 400

// The more special one first.
const FORMS: readonly (readonly [Exclude<EngineError['kind'], 'no-object' | 'no-export'>, RegExp])[] = [
  ['recursion', /^Maximum call stack size exceeded$/],
  ['without-new', /^Class constructor (\S+) cannot be invoked without 'new'$/],
  ['no-list-returned', /^(.+) is not a function or its return value is not iterable$/],
  ['no-constructor', /^(.+) is not a constructor$/],
  ['no-function', /^(.+) is not a function$/],
  ['not-iterable', /^(.+?) is not iterable(?: \(cannot read property Symbol\(Symbol\.iterator\)\))?$/],
  ['not-iterable', /^Spread syntax requires \.\.\.iterable/],
  ['constant', /^Assignment to constant variable\.?$/],
  ['too-early', /^Cannot access '(.+)' before initialization$/],
  ['unknown-name', /^(\S+) is not defined$/],
  ['nothing-to-unpack', /^Cannot destructure (?:property '.+' of )?'(.+)' as it is (?:undefined|null)\.$/],
  ['read-only', /^Cannot assign to read only property '(.+?)' of/],
  ['read-only', /^Cannot set property (.+) of .+ which has only a getter$/],
  ['read-only', /^Cannot add property (.+), object is not extensible$/],
  ['declared-twice', /^Identifier '(.+)' has already been declared$/],
  ['array-length', /^Invalid (?:typed )?array length(?:: (.+))?$/],
  ['count', /^Invalid count value: (.+)$/],
  ['digits', /^to\w+\(\) (?:digits |radix )?argument must be between/],
  ['empty-reduce', /^Reduce of empty array with no initial value$/],
  ['super', /^Must call super constructor/],
  ['bigint', /^Cannot mix BigInt and other types/],
  ['circular', /^Converting circular structure to JSON/],
  ['offset', /^offset is out of bounds$/],
  ['memory', /^(?:Array buffer allocation failed|Invalid string length)$/],
  ['json', /is not valid JSON$|in JSON at position|^Unexpected end of JSON/],
  ['no-module', /^Cannot find (?:module|package) '(.+?)'/],
]
