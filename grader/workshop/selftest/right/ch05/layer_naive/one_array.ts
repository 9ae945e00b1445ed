export class MulLayer {
  #inputs: [number, number] = [NaN, NaN]

  forward(...inputs: [x: number, y: number]): number {
    this.#inputs = inputs
    return inputs.reduce((product, input) => product * input, 1)
  }

  backward(dout: number): [number, number] {
    const [x, y] = this.#inputs
    return [y * dout, x * dout]
  }
}

export class AddLayer {
  forward = (...inputs: [x: number, y: number]): number => inputs[0] + inputs[1]
  backward = (dout: number): [number, number] => [dout * 1, dout * 1]
}
