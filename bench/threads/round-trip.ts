// A message to another thread and back, one at a time: two wake-ups each.

import { parentPort, type Worker } from "node:worker_threads"
import { createQueue, openQueue, put, type QueueMemory, take } from "#impl/step3-thread-pool/queue"
import { record } from "../load/histogram.ts"
import { createMeter, type Meter, type Sample } from "../load/sample.ts"
import { startPiscina } from "./piscina.ts"
import { type Share, startOther, type Task, type Traffic } from "./task.ts"

const CAPACITY = 16
const NOTHING = new Uint8Array(0)

interface Two {
  readonly there: QueueMemory
  readonly back: QueueMemory
}

export const roundTrips: Traffic = {
  vias: ["queue", "post", "piscina"],
  measure: (task) => (task.via === "queue" ? byQueue(task) : task.via === "post" ? byPost(task) : byPiscina(task)),
  other(task) {
    if (task.via === "queue") echoQueue(task as Share<Two>)
    else parentPort?.on("message", (message) => parentPort?.postMessage(message))
  },
}

function echoQueue({ shared, messageBytes }: Share<Two>): void {
  const [there, back] = [openQueue(shared.there), openQueue(shared.back)]
  const message = new Uint8Array(messageBytes)
  while (take(there, message) > 0) put(back, message)
}

async function byQueue(task: Task): Promise<Sample> {
  const shared = { there: createQueue(CAPACITY, task.messageBytes), back: createQueue(CAPACITY, task.messageBytes) }
  const worker = await startOther(task, shared)
  const [there, back] = [openQueue(shared.there), openQueue(shared.back)]
  const message = new Uint8Array(task.messageBytes)
  const answer = new Uint8Array(task.messageBytes)
  const meter = createMeter(process.pid)
  let count = 0
  const runFor = (seconds: number) => {
    const endMs = performance.now() + seconds * 1000
    for (let startedMs = performance.now(); startedMs < endMs; ) {
      message[0] = ++count
      put(there, message)
      take(back, answer)
      mustBe(answer[0], count)
      startedMs = tick(meter, startedMs, answer.length)
    }
  }
  runFor(task.warmupSeconds)
  meter.open()
  runFor(task.seconds)
  const sample = closed(meter)
  put(there, NOTHING)
  await worker.terminate()
  return sample
}

async function byPost(task: Task): Promise<Sample> {
  const worker = await startOther(task, undefined)
  let answered: (answer: Uint8Array) => void = () => undefined
  worker.on("message", (answer: Uint8Array) => answered(answer))
  const message = new Uint8Array(task.messageBytes)
  const sample = await new Promise<Sample>((resolve) => {
    const meter = createMeter(process.pid)
    const warmMs = performance.now() + task.warmupSeconds * 1000
    let endMs = Number.POSITIVE_INFINITY
    let startedMs = performance.now()
    let count = 0
    // No promise for each message: two of them would cost as much as the message.
    answered = (answer) => {
      mustBe(answer[0], count)
      startedMs = tick(meter, startedMs, answer.length)
      if (endMs === Number.POSITIVE_INFINITY && startedMs >= warmMs) {
        meter.open()
        endMs = startedMs + task.seconds * 1000
      }
      if (startedMs >= endMs) resolve(closed(meter))
      else ask()
    }
    const ask = () => {
      message[0] = ++count
      post(worker, message)
    }
    ask()
  })
  await worker.terminate()
  return sample
}

function post(worker: Worker, message: Uint8Array): void {
  worker.postMessage(message)
}

async function byPiscina(task: Task): Promise<Sample> {
  const pool = await startPiscina()
  const message = new Uint8Array(task.messageBytes)
  const meter = createMeter(process.pid)
  let count = 0
  const runFor = async (seconds: number) => {
    const endMs = performance.now() + seconds * 1000
    for (let startedMs = performance.now(); startedMs < endMs; ) {
      message[0] = ++count
      const answer: Uint8Array = await pool.run(message)
      mustBe(answer[0], count)
      startedMs = tick(meter, startedMs, answer.length)
    }
  }
  await runFor(task.warmupSeconds)
  meter.open()
  await runFor(task.seconds)
  const sample = closed(meter)
  await pool.destroy()
  return sample
}

/** Counts one. @returns the time: when the next one starts */
function tick(meter: Meter, startedMs: number, bytes: number): number {
  const nowMs = performance.now()
  record(meter.histogram, (nowMs - startedMs) * 1e6)
  meter.operations++
  meter.bytes += bytes
  return nowMs
}

/** There is no server: everything is processor time of this process. */
function closed(meter: Meter): Sample {
  return { ...meter.close(), serverBusy: null }
}

function mustBe(got: number | undefined, count: number): void {
  if (got !== count % 256) throw new Error(`message ${count} came back as ${got}`)
}
