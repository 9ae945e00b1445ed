import { demand } from '../matchers.ts'

/** Demands of 6,000 numbers that they come from the standard normal distribution. */
export function demandStandardNormal(values: readonly number[]): void {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  const beyond = values.filter((value) => Math.abs(value) > 2).length / values.length
  const says = {
    en: 'W should be drawn from the standard normal distribution: mean 0, standard deviation 1, about 5% of the numbers beyond ±2.',
    ko: 'W는 표준정규분포에서 뽑아야 합니다. 평균은 0, 표준편차는 1이고 약 5%가 ±2를 벗어납니다.',
  }
  // The mean strays by 0.085 (6.6 of its standard deviations) and the variance by 0.13 (7.1) less often than once in 1e10 runs; the
  // share beyond ±2 is 4.6%, under 2.7% (6.9) as rarely, and 0 in a uniform distribution of the same variance.
  const holds = Math.abs(mean) < 0.085 && Math.abs(variance - 1) < 0.13 && beyond > 0.027
  demand(holds, says, {
    expected: '0.00, 1.00, 4.6%',
    received: `${mean.toFixed(2)}, ${Math.sqrt(variance).toFixed(2)}, ${(100 * beyond).toFixed(1)}%`,
  })
}
