import { compiler } from '../compiler.ts'
import { fieldType } from './field-type.ts'
import { around, type Explain, isAssigned, nodesIn, textOf } from './question.ts'

/** x = None, a property that Python's word begins. */
export const noneField: Explain = ({ code, node, source, checker, contract }) => {
  const field = around(node, compiler.isPropertyDeclaration)
  if (code !== 2304 || node.getText() !== 'None' || !field || field.initializer !== node) return undefined
  const name = field.name.getText()
  const given = nodesIn(source, isAssigned).filter(({ left }) => left.getText() === `this.${name}`)
  const own = field.type?.getText().replace(/ \| (?:null|None)$/, '')
  const type = own && !/^(?:null|None)$/.test(own) ? own : fieldType(name, given, { checker, contract })
  return {
    habit: 'nullable',
    wrote: textOf(field),
    meant: `${name}: ${type} | null = null`,
    at: field,
    about: `field ${name}`,
  }
}
