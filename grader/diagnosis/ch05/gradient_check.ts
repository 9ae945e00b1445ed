import type { WrongAnswers } from '../wrong-answer.ts'

const MEAN_OF_ABS = 'np.abs(backprop[name].sub(numerical[name])).mean()'
const RESULT = "{ W1: difference('W1'), b1: difference('b1'), W2: difference('W2'), b2: difference('b2') }"

/** What goes wrong in the gradient check. */
export const gradientCheckWrong: WrongAnswers = {
  exercise: 'ch05/gradient_check',
  answers: [
    { id: 'no-absolute-value', change: [[MEAN_OF_ABS, 'backprop[name].sub(numerical[name]).mean()']] },
    {
      id: 'absolute-value-of-the-mean',
      change: [[MEAN_OF_ABS, 'Math.abs(backprop[name].sub(numerical[name]).mean())']],
    },
    {
      id: 'difference-of-absolute-values',
      change: [[MEAN_OF_ABS, 'np.abs(backprop[name]).sub(np.abs(numerical[name])).mean()']],
    },
    { id: 'sum', change: [['.mean()', '.sum()']] },
    { id: 'largest', change: [['.mean()', '.max()']] },
    { id: 'mean-of-squares', change: [['np.abs(', 'np.square(']] },
    {
      id: 'root-of-mean-of-squares',
      change: [[MEAN_OF_ABS, 'Math.sqrt(np.square(backprop[name].sub(numerical[name])).mean())']],
    },
    {
      id: 'relative-difference',
      change: [[MEAN_OF_ABS, 'np.abs(backprop[name].sub(numerical[name])).mean() / np.abs(numerical[name]).mean()']],
    },
    { id: 'mean-over-rows', change: [['.mean()', '.sum() / backprop[name].shape[0]']] },
    {
      id: 'first-row-only',
      change: [[MEAN_OF_ABS, 'np.abs(backprop[name].take([0]).sub(numerical[name].take([0]))).mean()']],
    },
    { id: 'backpropagation-against-itself', change: [['network.numericalGradient(x, t)', 'network.gradient(x, t)']] },
    { id: 'first-sample-only', change: [['network.gradient(x, t)', 'network.gradient(x.take([0]), t.take([0]))']] },
    {
      id: 'both-of-the-first-sample-only',
      change: [
        ['network.gradient(x, t)', 'network.gradient(x.take([0]), t.take([0]))'],
        ['network.numericalGradient(x, t)', 'network.numericalGradient(x.take([0]), t.take([0]))'],
      ],
    },
    {
      id: 'x-and-t-swapped',
      change: [
        ['network.gradient(x, t)', 'network.gradient(t, x)'],
        ['network.numericalGradient(x, t)', 'network.numericalGradient(t, x)'],
      ],
    },
    {
      id: 'w1-under-every-name',
      change: [[RESULT, "{ W1: difference('W1'), b1: difference('W1'), W2: difference('W1'), b2: difference('W1') }"]],
    },
    { id: 'biases-left-out', change: [[RESULT, "{ W1: difference('W1'), b1: 0, W2: difference('W2'), b2: 0 }"]] },
    {
      id: 'updates-the-parameters',
      change: [['  const numerical', '  network.params.W1.subInPlace(backprop.W1.mul(0.1))\n  const numerical']],
    },
  ],
}
