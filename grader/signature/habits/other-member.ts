import { compiler } from '../compiler.ts'
import { memberKnownAs } from './known-as.ts'
import { type Explain, textOf } from './question.ts'

/** options.batch_size, network.numerical_gradient: a name of Python that is written otherwise here. */
export const otherMember: Explain = ({ code, node, checker }) => {
  const access = node.parent
  if (![2339, 2551].includes(code) || !access || !compiler.isPropertyAccessExpression(access)) return undefined
  const own = access.name === node ? memberKnownAs(access, checker) : undefined
  if (own === undefined) return undefined
  return {
    habit: own.includes('_') ? 'name' : 'small-name',
    wrote: textOf(access),
    meant: `${textOf(access.expression)}.${own}`,
    at: access,
  }
}
