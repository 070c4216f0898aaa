// What the server of step 3 is asked: lines of text, some of which take long to answer.

import { HTTP_REPLY } from "./handle.ts"

/** Requests are lines; each is answered by one line, in the order of the requests. */
export interface Service {
  /** Whether an answer takes so long that the reactor must not work it out itself. */
  heavy(request: Uint8Array): boolean
  /**
   * Works an answer out. Computes, and makes no system call.
   * @param request without the end of line; valid during the call only
   * @returns the answer with its end of line
   */
  answer(request: Uint8Array): Uint8Array
}

const NEWLINE = 10
/** Largest number that "primes" takes: a few seconds of work. */
const MOST = 50_000_000

/** "primes 1000000" counts the primes below a million, which takes some milliseconds; everything else comes back. */
export const primes: Service = {
  heavy: (request) => limitOf(request) !== undefined,
  answer(request) {
    const limit = limitOf(request)
    if (limit === undefined) {
      const line = new Uint8Array(request.length + 1)
      line.set(request)
      line[request.length] = NEWLINE
      return line
    }
    return Buffer.from(`${countPrimes(limit)}\n`)
  },
}

function limitOf(request: Uint8Array): number | undefined {
  if (request[0] !== 0x70) return undefined // "p": most requests are told apart without making a string
  const match = /^primes (\d{1,9})\r?$/.exec(Buffer.from(request).toString("latin1"))
  return match === null ? undefined : Math.min(Number(match[1]), MOST)
}

/** The sieve of Eratosthenes. */
function countPrimes(below: number): number {
  const composite = new Uint8Array(below)
  let count = 0
  for (let i = 2; i < below; i++) {
    if (composite[i] === 1) continue
    count++
    for (let multiple = i * i; multiple < below; multiple += i) composite[multiple] = 1
  }
  return count
}

const NOTHING = new Uint8Array(0)

/** HTTP/1.1 for load generators: the empty line that ends a request is answered, the lines before it are not. */
export const httpLines: Service = {
  heavy: () => false,
  answer: (line) => (line.length > 1 ? NOTHING : HTTP_REPLY),
}
