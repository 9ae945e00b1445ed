// Derived from the solution by `npm run derive`: do not edit.

export declare function numericalDiff(f: (x: number) => number, x: number): number
