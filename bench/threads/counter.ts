// Two threads that add 1 to the same word, a million times each: without Atomics, and as the reference of part 3.5 does.

import { countUp } from "#impl/step3-thread-pool/counter"
import { nowNs, type Share, startOther, type Task } from "./task.ts"

const TIMES = 1_000_000
const RUNS = 21

/** Where the counter stands after each run, and how long one addition of one thread takes. */
export interface Counted {
  readonly times: number
  readonly plain: { readonly stands: readonly number[]; readonly ns: number }
  readonly atomic: { readonly stands: readonly number[]; readonly ns: number }
}

/** Words on lines of their own: what is counted must not share one with what is waited for. */
const COUNTER = 0
const READY = 16
const DONE = 32
const WORDS = 48

interface Shared {
  readonly words: Int32Array
}

export const counted = {
  async measure(task: Task): Promise<Counted> {
    const words = new Int32Array(new SharedArrayBuffer(4 * WORDS))
    const worker = await startOther<Shared>(task, { words })
    const runs = (atomic: boolean) => Array.from({ length: RUNS + 1 }, () => run(words, atomic)).slice(1) // the first warms up
    const [plain, atomic] = [runs(false), runs(true)].map((all) => ({
      stands: all.map(({ stands }) => stands),
      ns: Math.min(...all.map(({ ns }) => ns)),
    }))
    await worker.terminate()
    if (plain === undefined || atomic === undefined) throw new Error("no runs")
    return { times: TIMES, plain, atomic }
  },
  other(task: Task): void {
    const { words } = (task as Share<Shared>).shared
    for (let half = 0; half < 2; half++) for (let i = 0; i <= RUNS; i++) run(words, half === 1)
  },
}

/** Both threads call it; both begin when both are there. */
function run(words: Int32Array, atomic: boolean): { stands: number; ns: number } {
  meet(words, READY)
  const startedNs = nowNs()
  if (atomic) countUp(words, TIMES)
  else countUpPlainly(words, TIMES)
  const ns = (nowNs() - startedNs) / TIMES
  meet(words, DONE)
  const stands = Atomics.load(words, COUNTER)
  meet(words, READY)
  Atomics.store(words, COUNTER, 0)
  meet(words, DONE)
  return { stands, ns }
}

// #region without-atomics
function countUpPlainly(counter: Int32Array, times: number): void {
  for (let i = 0; i < times; i++) counter[0] = (counter[0] ?? 0) + 1
}
// #endregion without-atomics

/** Waits for the other thread, awake: to be woken takes longer than to count. The two meet in pairs. */
function meet(words: Int32Array, where: number): void {
  const mine = Atomics.add(words, where, 1)
  const both = mine - (mine % 2) + 2
  while (Atomics.load(words, where) < both);
}
