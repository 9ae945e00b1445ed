// Derived from the solution by `npm run derive`: do not edit.

export declare function tangentLine(f: (x: number) => number, x: number): (t: number) => number
