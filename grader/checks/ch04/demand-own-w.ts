import { demand } from '../matchers.ts'
import type { Subject } from '../subject.ts'

/** Demands that W stays when it is read, whoever reads it how often, and is told when it is changed: the same array at each reading. */
export async function demandStays(subject: Subject<'ch04/simple_net'>): Promise<void> {
  const [first, again] = await subject.with({ tried: TRIED.stays }).evaluate(({ SimpleNet }, np) => {
    const net = new SimpleNet()
    const copyOf = (W: unknown) => (np.isNdArray(W) ? W.copy() : np.zeros(1))
    return [copyOf(net.W), copyOf(net.W)]
  })
  demand(String(first.toArray()) === String(again.toArray()), SAYS.stays, { expected: first, received: again })
}

/**
 * Demands that W of a net is an array of its own: what is written into it arrives, and making another net leaves it alone. Two new nets with the
 * same W have been told already.
 */
export async function demandOwnW(subject: Subject<'ch04/simple_net'>): Promise<void> {
  const written = await subject.with({ tried: TRIED.written }).evaluate(({ SimpleNet }) => {
    const net = new SimpleNet()
    net.W.data[0] = 7
    return net.W.data[0]
  })
  demand(written === 7, SAYS.written, { expected: 7, received: written })
  const [before, after] = await subject.with({ tried: TRIED.own }).evaluate(({ SimpleNet }) => {
    const net = new SimpleNet()
    const before = net.W.copy()
    const [one, other] = [new SimpleNet().W, new SimpleNet().W]
    const isTold = one.data.every((value, i) => value === other.data[i])
    other.data.fill(1)
    return [before, isTold ? before : net.W]
  })
  demand(String(before.toArray()) === String(after.toArray()), SAYS.own, { expected: before, received: after })
}

// --- internal ---

const TRIED = {
  stays: 'const net = new SimpleNet()\nconsole.log(net.W)\nconsole.log(net.W)',
  written: 'const net = new SimpleNet()\nnet.W.data[0] = 7\nconsole.log(net.W.data[0])',
  own: 'const net = new SimpleNet()\nconsole.log(net.W)\nnew SimpleNet().W.data.fill(1)\nconsole.log(net.W)',
} as const

const SAYS = {
  stays: {
    en: 'net.W, read twice in a row, gave other numbers the second time: W is to be drawn once, in the constructor, and then kept.',
    ko: 'net.W를 잇달아 두 번 읽었더니 두 번째에는 다른 값이 나왔습니다. W는 생성자에서 한 번만 뽑고 그대로 보관해야 합니다.',
  },
  written: {
    en: 'A number written into net.W (net.W.data[0] = 7) was not there at the next reading: net.W seems to give another array each time, such as a copy. numericalGradient and training change the elements of net.W itself.',
    ko: 'net.W에 쓴 값(net.W.data[0] = 7)이 다음에 읽을 때는 없습니다. net.W가 매번 복사본처럼 다른 배열을 돌려주는 것으로 보입니다. numericalGradient와 학습은 net.W의 원소를 직접 바꿉니다.',
  },
  own: {
    en: 'Another net was made and its W changed, and with it W of the first net: they share one array. Each net needs a W of its own, not one that belongs to the class or the file.',
    ko: '다른 신경망을 만들어 그 W를 바꾸었더니 처음 신경망의 W도 바뀌었습니다. 배열 하나를 함께 쓰는 것입니다. W는 클래스나 파일이 아니라 신경망마다 따로 있어야 합니다.',
  },
} as const
