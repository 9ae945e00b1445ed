import type { Habit } from '../../model/habit.ts'
import { pythonComment } from './code-lines.ts'

/**
 * Which form of Python a line has that TypeScript cannot read; undefined for none. `bare` is the line without the inside of its strings
 * and comments. The order is that of the causes: what makes the whole line Python comes first.
 */
export function formOf(bare: string): Habit | undefined {
  const line = bare.trim()
  const code = line.slice(0, Math.max(0, pythonComment(line)) || undefined).trim()
  if (pythonComment(line) === 0) return 'comment'
  return FORMS.find(([pattern]) => pattern.test(code))?.[1] ?? (pythonComment(line) > 0 ? 'comment' : undefined)
}

// --- internal ---

const FORMS: readonly (readonly [RegExp, Habit])[] = [
  [/^(?:%%?[a-z]\w*(?:\s|$)|![a-z]+\s+\w|>>>|(?:In|Out)\s*\[\d*\]\s*:)/, 'notebook'],
  [/^if\s+__name__\b/, 'main'],
  [/^from\s+[\w.]+\s+import\b/, 'import'],
  [/^import\s+[\w.]+(?:\s*,\s*[\w.]+)*(?:\s+as\s+\w+)?\s*;?$/, 'import'],
  [/^(?:async\s+)?def\s+__init__\b/, 'method'],
  [/^(?:async\s+)?def\s+\w+\s*\(\s*(?:self|cls)\b/, 'method'],
  [/^(?:async\s+)?def\b/, 'def'],
  [/^class\s+\w+\s*(?:\(.*\))?\s*:/, 'class-head'],
  [/^@\w+(?:\.\w+)*(?:\(.*\))?$/, 'decorator'],
  [/^while\s+(?:not\s+|!\s*)\w+\.finished\b(?!.*\{)/, 'each-number'],
  [/^for\s+.+\s+in\s+range\s*\(/, 'range'],
  [/^for\s+[^(].*?\s+in\s+.+/, 'for-loop'],
  [/^\}?\s*(?:(?:try|finally)\s*:|except\b.*:)/, 'try'],
  [/^raise\b/, 'raise'],
  [/^assert\s+[^(=]|^assert\s*\(.*\)\s*,/, 'assert'],
  [/^with\s+[^(].*:/, 'with'],
  [/^del\s+\w/, 'delete'],
  [/^(?:global|nonlocal)\s+\w/, 'scope'],
  [/^match\s+[^(=].*:$|^case\s+.*(?:\||\s_\s*:$)/, 'match'],
  [/^print\s+[^(=]/, 'printing-statement'],
  [/'''|"""/, 'triple-quotes'],
  [/^\}?\s*(?:(?:if|elif|while)\b[^{]*:(?!=)[^{]*$|else\s*:|elif\b)/, 'block'],
  [/^(?:\}\s*else\s+)?(?:if|while)\s+[^(\s][^{]*\{$|^if\s+.+?\s+then\b/, 'block'],
  [
    /^const\s+\w+(?:\s*,\s*\w+)+\s*=(?!=)|^let\s+\w+(?:\s*,\s*\w+)+\s*=\s*[\w.]+(?:\[[^\]]*\])?\s*,\s*[\w.]+[.[]/,
    'unpack',
  ],
  [/:=/, 'walrus'],
  [/\blambda\b[^:]*:/, 'lambda'],
  [/[([{].*?\S\s+for\s+.+?\s+in\s+/, 'comprehension'],
  [/\b[fF][rR]?(?=['"])/, 'f-string'],
  [/(?<![\w.])[rRbBuU]{1,2}(?=['"])/, 'string-prefix'],
  [/\S\s+if\s+.+\s+else\s+\S/, 'conditional'],
  [/(?:\w|\)|\])\s+(?:and|or)\s+\S|(?<!\bis\s+)\bnot\s+(?!in\b)[\w(]/, 'and-or-not'],
  [/[\w)\]]\s+is\s+(?:not\s+)?\w/, 'is'],
  [/[\w)\]'"]\s+not\s+in\s+\S|[=(]\s*[\w'" ]+\s+in\s+\w[^)]*\)?$/, 'in'],
  [/[\w)\]]\[[^\]{}?]*:[^\]]*\]|\[\s*\.\.\.\s*[,\]]|[\w)\]]\[\[[^\]]*\]\s*,\s*:/, 'slice'],
  [/[\w)\]]\s*@=?\s*[\w(]/, 'matmul'],
  [/[\w)\]]\s*\/\/=?\s*[\w(]/, 'floor-division'],
  [/[(,]\s*\*{1,2}\s*[\w[(]|^\*\w+\s*,|,\s*\*\w+\s*=/, 'star'],
  [/\)\s*->/, 'annotation'],
  [/\([^(),]*,\s*\)/, 'one-tuple'],
  [/(?:[=(,]|\breturn)\s*\{\s*[\w'"§.]+\s*(?:,\s*[\w'".]+\s*)*\}/, 'set-literal'],
  [/\\$/, 'line-end'],
  [/['"]\s+['"]|_(?:''|"")_/, 'line-end'],
  [/^\.{3}$/, 'pass'],
  [/^case\s+[^=]+:/, 'match'],
]
