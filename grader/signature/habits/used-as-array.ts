import { compiler, type ts } from '../compiler.ts'
import { isArrayType } from './question.ts'
import { NAME_OF_MANY } from './rewrite-access.ts'

/** Whether what stands around a property that nothing declares takes it for an array: this.t.shape, this.y - this.t, dout[this.mask]. */
export function isUsedAsArray(access: ts.PropertyAccessExpression, checker: ts.TypeChecker): boolean {
  const { parent } = access
  if (compiler.isPropertyAccessExpression(parent)) return OF_ARRAYS.test(parent.name.text)
  if (compiler.isElementAccessExpression(parent) && parent.argumentExpression === access)
    return NAME_OF_MANY.test(access.name.text)
  if (compiler.isElementAccessExpression(parent)) return !compiler.isStringLiteralLike(parent.argumentExpression)
  if (compiler.isBinaryExpression(parent)) return /^[-+*/<>]=?$/.test(parent.operatorToken.getText())
  return isArrayType(checker.getContextualType(access))
}

const OF_ARRAYS =
  /^(?:shape|ndim|size|data|T|[gs]et|rows?|reshape|copy|item|(?:add|sub|mul|div)(?:InPlace)?|neg|dot|map|sum|mean|max|argmax|take|toArray)$/
