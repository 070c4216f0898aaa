// The little arithmetic of the bench. Medians and ranges, because one disturbed round must not move the result.

/** Middle value, smallest, largest. */
export interface Spread {
  median: number
  min: number
  max: number
}

/** The middle value; the mean of the two middle ones for an even count. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("median of no values")
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/**
 * Where the true median lies with a probability of about 95 %, from the ranks alone (binomial, normal
 * approximation): no assumption about how the values scatter. With fewer than six values: their whole range.
 */
export function medianInterval(values: readonly number[]): { low: number; high: number } {
  if (values.length === 0) throw new RangeError("interval of no values")
  const sorted = values.toSorted((a, b) => a - b)
  const cut = Math.max(0, Math.floor(sorted.length / 2 - 0.98 * Math.sqrt(sorted.length)))
  return { low: sorted[cut] ?? 0, high: sorted[sorted.length - 1 - cut] ?? 0 }
}

/** null when there is nothing to summarise. */
export function spread(values: readonly (number | null)[]): Spread | null {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return null
  return { median: median(known), min: Math.min(...known), max: Math.max(...known) }
}

/**
 * values[i] / baseline[i], round by round: what disturbed a round disturbed both, and cancels.
 * A round in which one of them is missing gives no ratio.
 */
export function pairRatios(values: readonly (number | null)[], baseline: readonly (number | null)[]): number[] {
  return values.flatMap((value, round) => {
    const base = baseline[round]
    return value === null || base === null || base === undefined || base === 0 ? [] : [value / base]
  })
}
