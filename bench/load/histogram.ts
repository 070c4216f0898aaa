// Latencies in logarithmic buckets, as HdrHistogram does it: 32 buckets for each power of two, so a value read
// back is within 1/32 of what was recorded, and recording one costs an increment.
//
//     value:   0 .. 31 | 32 .. 63 | 64, 66 .. 126 | 128, 132 .. 252 | ...
//     width:   1       | 1        | 2             | 4               | ...
//
// Values are integers, 0 to 2^32 - 1; a larger one counts as the largest. Left out: correction for coordinated
// omission (a ping-pong client sends nothing while it waits, so a stall counts once).

const SUB_BITS = 5
const SUB_BUCKETS = 1 << SUB_BITS
const LARGEST = 0xffffffff
const BUCKETS = SUB_BUCKETS * (32 - SUB_BITS + 1)

export interface Histogram {
  readonly counts: Float64Array
  total: number
  max: number
}

/** An empty histogram. */
export function createHistogram(): Histogram {
  return { counts: new Float64Array(BUCKETS), total: 0, max: 0 }
}

/** Forgets everything recorded. */
export function resetHistogram(histogram: Histogram): void {
  histogram.counts.fill(0)
  histogram.total = 0
  histogram.max = 0
}

/** Bucket of a value from 0 to 2^32 - 1. */
export function bucketOf(value: number): number {
  if (value < SUB_BUCKETS) return value
  const exponent = 31 - Math.clz32(value)
  return ((exponent - SUB_BITS + 1) << SUB_BITS) + ((value >>> (exponent - SUB_BITS)) & (SUB_BUCKETS - 1))
}

/** The smallest value of a bucket. */
export function bucketStart(bucket: number): number {
  if (bucket < SUB_BUCKETS) return bucket
  const exponent = (bucket >> SUB_BITS) + SUB_BITS - 1
  return 2 ** exponent + (bucket & (SUB_BUCKETS - 1)) * 2 ** (exponent - SUB_BITS)
}

/** Counts one value; fractions are cut off. */
export function record(histogram: Histogram, value: number): void {
  const clamped = value < 0 ? 0 : value > LARGEST ? LARGEST : Math.floor(value)
  const bucket = bucketOf(clamped)
  histogram.counts[bucket] = (histogram.counts[bucket] ?? 0) + 1
  histogram.total++
  if (clamped > histogram.max) histogram.max = clamped
}

/**
 * The value that `share` of the recorded values do not exceed, give or take 1/32.
 * @param share 0 to 1: 0.5 is the median
 * @returns 0 when nothing was recorded
 */
export function percentile(histogram: Histogram, share: number): number {
  const rank = Math.max(1, Math.ceil(share * histogram.total))
  let seen = 0
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    seen += histogram.counts[bucket] ?? 0
    if (seen >= rank) return Math.min(bucketStart(bucket + 1) - 1, histogram.max)
  }
  return 0
}
