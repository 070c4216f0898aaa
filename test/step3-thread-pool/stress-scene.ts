// The queue under test at full speed: several producers and one consumer, each in a thread of its own.

import { readdirSync, readFileSync } from "node:fs"
import { createQueue, openQueue, put, type QueueMemory, take } from "#impl/step3-thread-pool/queue"
import { gettid } from "#sys"
import { onThread, startThreads } from "../../runtime/threads.ts"
import { hold, report } from "../../workbook/grader/driver.ts"
import { plainAccess, SLOT_BYTES } from "./queue-scenes.ts"

export interface StressArgument {
  readonly producers: number
  readonly each: number
}

interface StressShare {
  readonly memory: QueueMemory
  readonly producer: number
  readonly each: number
  readonly tally: Int32Array
}

/** Eight bytes: which producer, and its number. */
onThread("stress-producer", ({ memory, producer, each }: StressShare) => {
  const queue = openQueue(memory)
  const words = new Int32Array(2)
  const bytes = new Uint8Array(words.buffer)
  words[0] = producer
  for (let i = 0; i < each; i++) {
    words[1] = i
    put(queue, bytes)
  }
})

/** Words of the tally: taken, lost or doubled or out of order, all taken. */
const TAKEN = 0
const WRONG = 1
const FINISHED = 2

onThread("stress-consumer", ({ memory, producer: producers, each, tally }: StressShare) => {
  const queue = openQueue(memory)
  const into = new Uint8Array(SLOT_BYTES)
  const words = new Int32Array(into.buffer)
  const next = new Int32Array(producers)
  for (let i = 0; i < producers * each; i++) {
    const length = take(queue, into)
    const [from = 0, number = 0] = words
    if (length !== SLOT_BYTES || from < 0 || from >= producers || next[from] !== number) Atomics.add(tally, WRONG, 1)
    else next[from] = number + 1
    Atomics.add(tally, TAKEN, 1)
  }
  Atomics.store(tally, FINISHED, 1)
  Atomics.notify(tally, FINISHED)
})

/** How stress() goes on; reported again and again. */
export interface Stressed {
  readonly taken: number
  readonly wrong: number
  readonly ended: boolean
}

/** More than in any scene that is played step by step. */
const PLACES = 256

/** Looks in a row that must find every thread asleep and nothing taken: nobody will wake anybody. */
const STILL_LOOKS = 8

/** Several producers and one consumer, each in a thread of its own. First reports a plain access that some step made. */
export async function stress({ producers, each }: StressArgument): Promise<void> {
  report({ plain: (await plainAccess()) ?? "" })
  const memory = createQueue(PLACES, SLOT_BYTES)
  const tally = new Int32Array(new SharedArrayBuffer(12))
  const consumer: StressShare = { memory, producer: producers, each, tally }
  await startThreads("stress-consumer", [consumer])
  await startThreads(
    "stress-producer",
    Array.from({ length: producers }, (_, producer) => ({ ...consumer, producer })),
  )
  let still = 0
  for (let before = -1; ; ) {
    Atomics.wait(tally, FINISHED, 0, 250)
    const [taken, wrong] = [Atomics.load(tally, TAKEN), Atomics.load(tally, WRONG)]
    still = taken === before && othersSleep() ? still + 1 : 0
    before = taken
    const ended = Atomics.load(tally, FINISHED) === 1 || wrong > 0 || still >= STILL_LOOKS
    report({ taken, wrong, ended } satisfies Stressed)
    if (ended) hold()
  }
}

/** Whether every other thread of this process sleeps. proc_pid_task(5) */
function othersSleep(): boolean {
  const others = readdirSync("/proc/self/task").filter((task) => Number(task) !== gettid())
  return others.every((task) => {
    try {
      const stat = readFileSync(`/proc/self/task/${task}/stat`, "utf8")
      return stat.slice(stat.lastIndexOf(")") + 2, stat.lastIndexOf(")") + 3) === "S"
    } catch {
      return true // it ended between two looks
    }
  })
}
