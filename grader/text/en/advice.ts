/** What to do about an error of TypeScript; undefined where its message says enough. */
export function adviceFor(ts: number, message: string): string | undefined {
  const [first] = message.split('\n')
  if (/^(?:Type|Argument of type) '[^']*\| null'/.test(first)) return ADVICE[2531]
  if (/^(?:Type|Argument of type) 'number'.*'NdArray'/.test(first)) return NUMBER_FOR_ARRAY
  if (/^(?:Type|Argument of type) 'null'/.test(first)) return NULL_FOR_VALUE
  if (
    /^(?:Type|Argument of type) '(?:(?!=>).)*' is not assignable to (?:type|parameter of type) '\(.*\) => /.test(first)
  )
    return VALUE_FOR_FUNCTION
  return ADVICE[ts]
}

// --- internal ---

const VALUE_FOR_FUNCTION =
  'A value stands where a function is asked for. Hand over the function itself, without ( ) behind it: f, or (x) => f(x, t).'

const NULL_FOR_VALUE = 'null stands where a value is asked for: write the value itself.'

const NUMBER_FOR_ARRAY =
  'A number stands where an array is asked for. A single one is written np.array([2]); of a sum, mean or max, is an axis missing?'

// By its number: where its own message does not say it to a beginner.
const ADVICE: Readonly<Record<number, string>> = {
  1002: 'The quote that closes the text is missing.',
  1005: 'Something is missing here, or something too many stands before it: look at the brackets and commas.',
  1010: 'The */ that closes the comment is missing.',
  1014: '... takes all that is left, and so stands in front of the last parameter only.',
  1016: 'Give the parameters behind it a ? or a value too, or move it to the end.',
  1064: 'Nothing here has to be waited for: leave out async.',
  1068: 'In a class stand its constructor, methods and properties, without function, const or let in front. Look at the { } above, too.',
  1100: 'This name belongs to the language: use another one.',
  1104: 'continue works in a loop only.',
  1105: 'break works in a loop only.',
  1107: 'break and continue work in a loop only: in a function that is called for each value, write return.',
  1108: 'return works in a function only: is there a } too many above?',
  1109: 'A value is missing here: look at the end of the line before, and at the brackets.',
  1117: 'This name stands twice in the same { }: leave out one of them.',
  1127: 'This character does not belong to the language: was it copied from a text, or typed full-width?',
  1128: 'Nothing can begin like this: is there a } too many above, or is a { missing?',
  1131: 'Here belongs the name of a property, with its value after a colon.',
  1134: 'Here belongs the name of a variable, which begins with a letter. Are all brackets before it closed, and none too many?',
  1135: 'A value is missing here, or the ) that closes the bracket.',
  1136: 'Here belongs the name of a property, with its value after a colon.',
  1144: 'The body of a function stands in { }.',
  1155: 'A const has its value at once: const x = 0. What gets it later is declared with let.',
  1156: 'Without { }, an if or a loop has room for one statement, but not for a declaration: write { }, or declare the variable above.',
  1160: 'The ` that closes the text is missing.',
  1161: 'A / with nothing before it begins a regular expression: is a value missing, or was // meant?',
  1163: 'yield works only in a function* and is not needed here: return the value.',
  1184: 'export, static and private stand only where the file or a class declares something: leave it out here.',
  1192: 'This file exports names, not a default: write the name in { }.',
  1206: 'An @ has no meaning here: leave the line out.',
  1232: 'An import stands at the top of the file, outside of all functions.',
  1248: 'In a class stand its constructor, methods and properties, without function, const or let in front. Look at the { } above, too.',
  1258: 'The answer is exported by its name, with export in front of function.',
  1308: 'await works only in an async function, and nothing here has to be waited for: leave it out.',
  1312: 'In { } a name and its value are joined with a colon: { x: 1 }.',
  1351: 'No name stands directly behind a number: a product is written with *.',
  1359: 'This word belongs to the language: look at the brackets and commas before it, or use another name.',
  1361: 'NdArray is imported as a type only: to ask whether x is an array, write np.isNdArray(x).',
  1389: 'This word belongs to the language: use another name.',
  1434: 'This word does not belong here: look at what stands before it.',
  1435: 'Is this word misspelt? Or a const, or a comma, missing before it?',
  1440: 'What belongs to the object is set without const or let: this.x = x.',
  1442: 'In a class each property stands on a line of its own, with no comma in between: W: NdArray.',
  1472: 'What follows a try is catch (error) { … }.',
  2300: 'This name is declared twice: use another one, or leave out one of them.',
  2304: 'Is the name spelled as where it is declared, and is an import of it missing? What a loop or a block { } declares is known inside of it alone.',
  2307: 'There is no such file: look at its name, its folder and its ending .ts.',
  2314: 'Write of what it consists: number[], NdArray[].',
  2323: 'This name is declared twice: use another one, or leave out one of them.',
  2335: 'super works only in a class that extends another: leave it out.',
  2337: 'super() stands in the constructor alone; elsewhere a method of the base class is called as super.forward(x).',
  2339: 'Look at the spelling. docs/numpy.md lists what arrays and np can do; what belongs to an object is declared in its class.',
  2348: 'An object of a class is made with new.',
  2349: 'This is not a function: leave out the ( ) behind it.',
  2351: 'Only a class is used with new.',
  2352: 'as does not make another value of it. A list becomes an array with np.array(…), an array with one number a number with item().',
  2355: 'A return is missing in this function.',
  2356: '++ and -- count numbers. For arrays there are add and sub.',
  2362: 'Only numbers can be computed with operators. For arrays there are add, sub, mul and div.',
  2363: 'Only numbers can be computed with operators. For arrays there are add, sub, mul and div.',
  2364: 'A value is given to a variable or a property only. A comparison is written with ===.',
  2365: 'Operators are for numbers and text. Arrays have add, sub, mul and div; lists are joined as [...a, ...b].',
  2366: 'Some way through this function ends without a return: write one at its end.',
  2367: 'These two can never be equal: compare values of one type.',
  2377: 'A class that extends another calls super() first in its constructor.',
  2391: 'The body of the function is missing: write it in { }.',
  2392: 'A class has one constructor: leave out one of them.',
  2393: 'This function is written twice: leave out one of them.',
  2440: 'This file declares a name that it imports: use another one, or leave out the import.',
  2448: 'This variable is used above its declaration: move the declaration up.',
  2451: 'This name is declared twice: leave out the second const or let, or use another name.',
  2454: 'This variable has no value yet where it is used: give it one where it is declared.',
  2531: 'This can still be null: give it a value from the start, or write ! behind it where it is surely set (this.x!).',
  2532: 'This can still be undefined: give it a value from the start, or write behind ?? what to take then (options.iterations ?? 10000).',
  2538: 'Only numbers and texts stand in [ ]. For arrays there are get(i), row(i) and take(indices).',
  2540: 'This cannot be changed: make a new value instead.',
  2542: 'This cannot be changed: make a new value instead.',
  2554: 'Compare what stands in the brackets with the parameters of the function.',
  2555: 'Compare what stands in the brackets with the parameters of the function.',
  2559: 'An option is written with its name: { keepDims: true }.',
  2564: 'Give the property a value in the constructor, or where it is declared.',
  2565: 'Give it a value first: where the property is declared, or in the constructor above this line.',
  2588: 'A const keeps its value: declare it with let.',
  2630: 'A function keeps its name: give the value to a variable of your own, and return it.',
  2632: 'What is imported cannot be changed: use a variable of your own.',
  2678: 'These two can never be equal: compare values of one type.',
  2683: 'There is no object here that this could mean: use a variable. In a method, write (…) => … instead of function (…).',
  2693: 'This is the name of a type, not of a value. Arrays are made with np.array, np.zeros, …',
  2721: 'To call it only where it is not null, write ?. before the bracket: this.f?.(x)',
  2722: 'The caller may have left this function out. With ?. before the bracket it is called only where there is one: options.onEpoch?.(report)',
  2723: 'To call it only where there is one, write ?. before the bracket: this.f?.(x)',
  2739: 'Write all of its names: each with a value.',
  2740: 'These are two different things: an array of #np is made with np.array(…).',
  2741: 'Write all of its names: each with a value.',
  2749: 'This is a value, not a type: the type of an array is NdArray.',
  2769: 'None of the ways to call this function fits: look at the number and the types of what stands in the brackets.',
  2839: 'Lists are compared value by value: a.every((value, i) => value === b[i]). For arrays there is np.equal.',
  4104: 'The lengths of a shape cannot be changed: declare readonly number[], or copy them with [...x.shape].',
  6234: 'This is a property, not a function: leave out the ( ) behind it.',
  7005: 'Write what the list holds: const history: number[] = []',
  7006: 'Write the type of the parameter: (x: NdArray), (n: number)',
  7009: 'Only a class is used with new: np.array(…) and the like are called without it.',
  7010: 'Write the type that the function returns, after its ( ).',
  7019: 'Write the type of the rest parameter: (...xs: number[])',
  7022: 'The variable is used in its own value: use another name for one of the two.',
  7023: 'Write the type that the function returns, after its ( ).',
  7029: 'Each case ends with break or return, else the next one is run too.',
  7031: 'Write the type of the parameter: ({ x }: { x: NdArray })',
  7034: 'Write what the list holds: const history: number[] = []',
  7053: 'In [ ] belongs one of the names that the object has. For arrays there are get(i), row(i) and take(indices).',
  17006: 'Put what the power is taken of in brackets: -(x ** 2) or (-x) ** 2.',
  17009: 'super() comes first in the constructor, before this.',
  18004: 'A name in { } needs a variable of that name: write name: value.',
  18047:
    'This can still be null: give it a value from the start, or write ! behind it where it is surely set (this.x!).',
  18048:
    'This can still be undefined: give it a value from the start, or write behind ?? what to take then (options.iterations ?? 10000).',
  18050: 'null and undefined cannot be computed with.',
}
