// Derived from the solution by `npm run derive`: do not edit.

export declare class MulLayer {
  forward(x: number, y: number): number
  backward(dout: number): [number, number]
}

export declare class AddLayer {
  forward(x: number, y: number): number
  backward(dout: number): [number, number]
}
