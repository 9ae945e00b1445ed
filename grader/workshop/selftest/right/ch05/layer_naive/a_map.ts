const inputs = new WeakMap<object, { x: number; y: number }>()

export const MulLayer = class {
  forward(x: number, y: number): number {
    inputs.set(this, { x, y })
    return x * y
  }
  backward(dout: number): [number, number] {
    const { x, y } = inputs.get(this)!
    return [dout * y, dout * x]
  }
}

export const AddLayer = class {
  forward(x: number, y: number): number {
    return x - -y
  }
  backward(dout: number): [number, number] {
    const both: [number, number] = [0, 0]
    both.fill(dout)
    return both
  }
}
