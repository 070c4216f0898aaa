// Heavy requests: how large a number "primes N" needs for a wanted time, on this machine.

import { primes } from "../../runtime/service.ts"

/** The request that counts the primes below a number. */
export const primesLine = (below: number): Buffer => Buffer.from(`primes ${below}\n`)

/** What the service answers to it. Takes as long as the request does. */
export const primesAnswer = (below: number): Buffer => Buffer.from(primes.answer(primesLine(below).subarray(0, -1)))

/**
 * The number for which one request takes about `ms` here, to two digits. Takes some ten times as long to find out.
 * Afterwards, two at once may each take longer: they share caches and memory.
 */
export function numberFor(ms: number): number {
  let below = 100_000
  for (let tries = 0; tries < 4; tries++) below = Math.max(1000, Math.round((below * ms) / shortestMs(below)))
  const step = 10 ** (Math.floor(Math.log10(below)) - 1)
  return Math.round(below / step) * step
}

/** The shortest of three: what disturbs can only make it longer. */
function shortestMs(below: number): number {
  const times = Array.from({ length: 3 }, () => {
    const startMs = performance.now()
    primesAnswer(below)
    return performance.now() - startMs
  })
  return Math.min(...times)
}
