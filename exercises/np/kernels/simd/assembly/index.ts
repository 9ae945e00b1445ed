// The hot loops of #np in AssemblyScript: TypeScript's syntax, compiled to WebAssembly. `npm run kernels` builds ../binary.ts.
export { dotTiles } from './tiles'
export { dotNumbers, dotPixels, dotTurnedPixels } from './dot'
export { finite } from './finite'
export { FREE } from './layout'
export { add, div, equal, maximum, mul, sub } from './elementwise'
export { exp } from './exp'
export { stretch } from './stretch'
