// MT19937 by Makoto Matsumoto and Takuji Nishimura (1998), as NumPy's np.random.seed starts it: whole-number arithmetic, so
// the same bits on every machine, and the same numbers as in Python.

const N = 624
const M = 397

/** A source of random 32-bit numbers. */
export type Uint32Source = () => number

/** The Mersenne Twister, started from a seed from 0 to 2³² - 1. */
export function mersenneTwister(seed: number): Uint32Source {
  const state = initialState(seed)
  let at = N
  return () => {
    if (at === N) {
      renew(state)
      at = 0
    }
    return temper(state[at++])
  }
}

function initialState(seed: number): Uint32Array {
  const state = new Uint32Array(N)
  state[0] = seed
  for (let n = 1; n < N; n++) {
    const previous = state[n - 1]
    state[n] = Math.imul(previous ^ (previous >>> 30), 1812433253) + n
  }
  return state
}

function renew(state: Uint32Array): void {
  for (let n = 0; n < N; n++) {
    const y = (state[n] & 0x80000000) | (state[(n + 1) % N] & 0x7fffffff)
    state[n] = state[(n + M) % N] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0)
  }
}

function temper(word: number): number {
  let y = word
  y ^= y >>> 11
  y ^= (y << 7) & 0x9d2c5680
  y ^= (y << 15) & 0xefc60000
  return (y ^ (y >>> 18)) >>> 0
}
