import { compiler, type ts } from '../../signature/compiler.ts'

/** A sentence in both languages, and its line. */
export interface Pair {
  readonly line: number
  readonly en: string | undefined
  readonly ko: string | undefined
}

/** A text in a source file that looks like a sentence, and its line. */
export interface Prose {
  readonly line: number
  readonly text: string
}

/** Finds all `{ en, ko }` pairs of a source file, and what looks like a sentence outside them. Code in a template counts as a name. */
export function proseOf(file: string, text: string): { pairs: Pair[]; loose: Prose[] } {
  const source = compiler.createSourceFile(file, text, compiler.ScriptTarget.Latest, true)
  const pairs: Pair[] = []
  const loose: Prose[] = []
  const lineOf = (node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart()).line + 1
  const visit = (node: ts.Node): void => {
    if (isPair(node)) {
      const [en, ko] = ['en', 'ko'].map((lang) => textOfProperty(node, lang))
      return void pairs.push({ line: lineOf(node), en, ko })
    }
    if (isNoText(node)) return
    const said = textOf(node)
    if (said !== undefined && isProse(said)) loose.push({ line: lineOf(node), text: said })
    compiler.forEachChild(node, visit)
  }
  visit(source)
  return { pairs, loose }
}

/** Whether a text contains Korean. */
export const hasHangul = (text: string): boolean => /[\u3131-\u318e\uac00-\ud7a3]/.test(text)

// --- internal ---

// Two words with a space between them, in lower case, without the characters of code; or any Korean.
const isProse = (text: string): boolean =>
  hasHangul(text) || (/(?:^|[\s"'(])[A-Za-z][a-z']+,? [a-z']{2,}(?:[\s.,:;!?)"']|$)/.test(text) && !CODE.test(text))

const CODE = /=>|\bconst\b|\bimport\b|\bexport\b|\breturn\b|;\n|[{;]$/

function isPair(node: ts.Node): node is ts.ObjectLiteralExpression {
  return compiler.isObjectLiteralExpression(node) && node.properties.some((one) => ['en', 'ko'].includes(nameOf(one)))
}

const nameOf = (node: ts.ObjectLiteralElementLike): string => (node.name && 'text' in node.name ? node.name.text : '')

function textOfProperty(node: ts.ObjectLiteralExpression, name: string): string | undefined {
  const property = node.properties.find((one) => nameOf(one) === name)
  if (!property) return undefined
  return compiler.isPropertyAssignment(property)
    ? (textOf(property.initializer) ?? property.initializer.getText())
    : name
}

// Types, module specifiers, and internal errors.
function isNoText(node: ts.Node): boolean {
  if (compiler.isImportDeclaration(node) || compiler.isExportDeclaration(node) || compiler.isTypeNode(node)) return true
  return (textOf(node) ?? '').startsWith('internal:')
}

function textOf(node: ts.Node): string | undefined {
  if (compiler.isStringLiteralLike(node)) return node.text
  if (!compiler.isTemplateExpression(node)) return undefined
  return node.head.text + node.templateSpans.map(({ literal }) => `x${literal.text}`).join('')
}
