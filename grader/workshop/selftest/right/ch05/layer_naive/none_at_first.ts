// As in the book: None at first.
export class MulLayer {
  x: number | null
  y: number | null

  constructor() {
    this.x = null
    this.y = null
  }

  forward(x: number, y: number) {
    this.x = x
    this.y = y
    const out = x * y
    return out
  }

  backward(dout: number): [dx: number, dy: number] {
    const dx = dout * this.y!
    const dy = dout * this.x!
    return [dx, dy]
  }
}

export class AddLayer {
  constructor() {}

  forward(x: number, y: number) {
    const out = x + y
    return out
  }

  backward(dout: number): [dx: number, dy: number] {
    const dx = dout * 1
    const dy = dout * 1
    return [dx, dy]
  }
}
