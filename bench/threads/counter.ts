// Two threads that add 1 to the same word, a million times each: without Atomics, and as the reference of part 3.5 does.

import { countUp } from "#impl/step3-thread-pool/counter"
import { nowNs, type Share, startOther, type Task } from "./task.ts"

const TIMES = 1_000_000
/** So many runs in which the two did count at the same time, or those that MOST_MS are enough for. */
const RUNS = 21
const MOST_MS = 1500

/** Where the counter stands after each run, and how long one addition of one thread takes. */
export interface Counted {
  readonly times: number
  readonly plain: { readonly stands: readonly number[]; readonly ns: number }
  readonly atomic: { readonly stands: readonly number[]; readonly ns: number }
}

/** Words on lines of their own: what is counted must not share one with what is waited for. */
const COUNTER = 0
const MEETING = 16
/** What the second thread does next: one of the three below. */
const NEXT = 32
const WORDS = 48

const PLAIN = 0
const ATOMIC = 1
const OVER = 2

interface Shared {
  readonly words: Int32Array
  /** When the second thread began and ended to count, ns. */
  readonly spanNs: Float64Array
}

export const counted = {
  async measure(task: Task): Promise<Counted> {
    const shared: Shared = {
      words: new Int32Array(new SharedArrayBuffer(4 * WORDS)),
      spanNs: new Float64Array(new SharedArrayBuffer(16)),
    }
    const worker = await startOther<Shared>(task, shared)
    const [plain, atomic] = [series(shared, PLAIN), series(shared, ATOMIC)]
    Atomics.store(shared.words, NEXT, OVER)
    meet(shared.words)
    await worker.terminate()
    return { times: TIMES, plain, atomic }
  },
  other(task: Task): void {
    const { words, spanNs } = (task as Share<Shared>).shared
    for (;;) {
      meet(words)
      const next = Atomics.load(words, NEXT)
      if (next === OVER) return
      spanNs.set(count(words, next))
      meet(words)
    }
  },
}

/** Runs of one kind; the first one only warms up. */
function series({ words, spanNs }: Shared, kind: number): Counted["plain"] {
  const all: { stands: number; ns: number; together: boolean }[] = []
  const endMs = performance.now() + MOST_MS
  while (all.filter(({ together }) => together).length <= RUNS && performance.now() < endMs) {
    Atomics.store(words, COUNTER, 0)
    Atomics.store(words, NEXT, kind)
    meet(words)
    const [began, ended] = count(words, kind)
    meet(words)
    const [otherBegan = 0, otherEnded = 0] = spanNs
    const [shared, whole] = [
      Math.min(ended, otherEnded) - Math.max(began, otherBegan),
      Math.max(ended, otherEnded) - Math.min(began, otherBegan),
    ]
    const stands = Atomics.load(words, COUNTER)
    all.push({ stands, ns: (ended - began) / TIMES, together: shared > whole / 2 })
  }
  const warm = all.slice(1)
  // On a machine that is busy with something else the two take turns, and then nothing is lost.
  const together = warm.filter((run) => run.together)
  const chosen = together.length > 0 ? together : warm
  return { stands: chosen.map(({ stands }) => stands), ns: Math.min(...chosen.map(({ ns }) => ns)) }
}

/** @returns when it began and ended, ns */
function count(words: Int32Array, kind: number): [began: number, ended: number] {
  const began = nowNs()
  if (kind === ATOMIC) countUp(words, TIMES)
  else countUpPlainly(words, TIMES)
  return [began, nowNs()]
}

// #region without-atomics
function countUpPlainly(counter: Int32Array, times: number): void {
  for (let i = 0; i < times; i++) counter[0] = (counter[0] ?? 0) + 1
}
// #endregion without-atomics

/** Waits for the other thread, awake: to be woken takes longer than to count. The two meet in pairs. */
function meet(words: Int32Array): void {
  const mine = Atomics.add(words, MEETING, 1)
  const both = mine - (mine % 2) + 2
  while (Atomics.load(words, MEETING) < both);
}
