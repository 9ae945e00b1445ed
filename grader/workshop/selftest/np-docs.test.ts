import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compiler, type ts } from '../../signature/compiler.ts'
import { kitRoot } from '../../platform/kit-root.ts'

const INDEX = join(kitRoot, 'exercises/np/index.ts')
const program = compiler.createProgram([INDEX], {
  target: compiler.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  types: [],
  module: compiler.ModuleKind.NodeNext,
  moduleResolution: compiler.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
})
const checker = program.getTypeChecker()

/** What an editor shows when hovering over a name: its documentation, or that of each overload. */
function docsOf(symbol: ts.Symbol): string[] {
  const own = compiler.displayPartsToString(symbol.getDocumentationComment(checker))
  const calls = checker.getTypeOfSymbol(symbol).getCallSignatures()
  const ofCalls = calls.map((call) => compiler.displayPartsToString(call.getDocumentationComment(checker)))
  return ofCalls.every((text) => text === '') ? [own] : ofCalls
}

const resolved = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & compiler.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

const isPublic = (symbol: ts.Symbol): boolean =>
  !symbol.name.includes('#') && !symbol.getJsDocTags(checker).some(({ name }) => name === 'internal')

/** The names of #np and of their members, with what an editor shows. */
function documented(symbol: ts.Symbol, prefix = ''): [string, string[]][] {
  const target = resolved(symbol)
  const inside = target.flags & compiler.SymbolFlags.Module ? checker.getExportsOfModule(target) : membersOf(target)
  const own: [string, string[]][] =
    target.flags & compiler.SymbolFlags.Module ? [] : [[prefix + symbol.name, docsOf(target)]]
  return [...own, ...inside.filter(isPublic).flatMap((member) => documented(member, `${prefix}${symbol.name}.`))]
}

function membersOf(symbol: ts.Symbol): ts.Symbol[] {
  if (!(symbol.flags & (compiler.SymbolFlags.Class | compiler.SymbolFlags.Interface))) return []
  const members = checker.getDeclaredTypeOfSymbol(symbol).getProperties()
  return members.filter((member) => !member.name.startsWith('__'))
}

const source = program.getSourceFile(INDEX)
const module = source && checker.getSymbolAtLocation(source)
const all = module ? checker.getExportsOfModule(module).flatMap((symbol) => documented(symbol)) : []

it('covers all of #np', () => {
  const names = all.map(([name]) => name)
  expect(names).toEqual(expect.arrayContaining(['array', 'NdArray', 'NdArray.dot', 'NdArray.shape', 'random.randn']))
  expect(names.length).toBeGreaterThan(60)
})

it.each(all)('%s shows its purpose when hovered over', (_, docs) => {
  for (const text of docs) expect(text).toMatch(/[a-z]{3}.*/)
})

it.each(all)('%s shows it in Korean too', (_, docs) => {
  for (const text of docs) expect(text).toMatch(/[가-힣]/)
})
