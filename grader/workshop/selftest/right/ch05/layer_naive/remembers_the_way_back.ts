type Pair = [number, number]

// What remembers is a function.
abstract class Node {
  protected back: (dout: number) => Pair = () => {
    throw new Error('forward comes first')
  }
  backward(dout: number): Pair {
    return this.back(dout)
  }
  abstract forward(x: number, y: number): number
}

class MulLayer extends Node {
  forward(x: number, y: number): number {
    this.back = (dout) => [dout * y, dout * x]
    return x * y
  }
}

class AddLayer extends Node {
  protected back = (dout: number): Pair => [dout, dout]
  forward(x: number, y: number): number {
    return y + x
  }
}

export { AddLayer, MulLayer }
