// Messages from one thread to another, as many as go through: a wake-up only where one side has to wait.
//
// Every message has its number in its first word and is checked. Every SAMPLE_EVERYth also says when it was sent, because
// to look at the clock takes longer than to send.

import { parentPort } from "node:worker_threads"
import { createQueue, openQueue, put, type QueueMemory, take } from "#impl/step3-thread-pool/queue"
import { record } from "../load/histogram.ts"
import { createMeter, type Meter, type Sample } from "../load/sample.ts"
import { startPiscina } from "./piscina.ts"
import { roundTrips } from "./round-trip.ts"
import { nowNs, type Share, startOther, type Task, type Traffic } from "./task.ts"

/** Places of the queue, and messages that postMessage and piscina may have under way. A power of two. */
const MOST_AHEAD = 1024
/** How many messages one word of consent is for, so that it costs nothing. */
const BATCH = 256
const SAMPLE_EVERY = 64

interface Way {
  readonly queue: QueueMemory
  /** 1: send no more. */
  readonly stop: Int32Array
}

export const stream: Traffic = {
  vias: ["queue", "post", "post-trip", "piscina"],
  measure(task) {
    if (task.via === "queue") return byQueue(task)
    if (task.via === "post") return byPost(task)
    // Beside the others: a message and its answer, one at a time, which is what postMessage is mostly used for.
    if (task.via === "post-trip") return roundTrips.measure({ ...task, mode: "round-trip", via: "post" })
    return byPiscina(task)
  },
  other(task) {
    if (task.via === "queue") sendByQueue(task as Share<Way>)
    else sendByPost(task)
  },
}

/** A message and its two fields. */
function newMessage(bytes: number) {
  const memory = new ArrayBuffer(bytes)
  return {
    bytes: new Uint8Array(memory),
    number: new Uint32Array(memory, 0, 1),
    sentNs: new Float64Array(memory, 8, 1),
  }
}

function stamp({ number, sentNs }: ReturnType<typeof newMessage>, count: number): void {
  number[0] = count
  if (count % SAMPLE_EVERY === 0) sentNs[0] = nowNs()
}

function arrived(meter: Meter, { bytes, number, sentNs }: ReturnType<typeof newMessage>, count: number): void {
  if (number[0] !== count) throw new Error(`message ${number[0]} came where ${count} was due`)
  if (count % SAMPLE_EVERY === 0) record(meter.histogram, nowNs() - (sentNs[0] ?? 0))
  meter.operations++
  meter.bytes += bytes.length
}

function sendByQueue({ shared, messageBytes }: Share<Way>): void {
  const queue = openQueue(shared.queue)
  const message = newMessage(messageBytes)
  for (let count = 0; Atomics.load(shared.stop, 0) === 0; count = (count + 1) >>> 0) {
    stamp(message, count)
    put(queue, message.bytes)
  }
  put(queue, new Uint8Array(0))
}

async function byQueue(task: Task): Promise<Sample> {
  const shared = { queue: createQueue(MOST_AHEAD, task.messageBytes), stop: new Int32Array(new SharedArrayBuffer(4)) }
  const worker = await startOther(task, shared)
  const queue = openQueue(shared.queue)
  const message = newMessage(task.messageBytes)
  const meter = createMeter(process.pid)
  let count = 0
  const runFor = (seconds: number) => {
    const endMs = performance.now() + seconds * 1000
    while (performance.now() < endMs) {
      for (let i = 0; i < BATCH; i++, count = (count + 1) >>> 0) {
        take(queue, message.bytes)
        arrived(meter, message, count)
      }
    }
  }
  runFor(task.warmupSeconds)
  meter.open()
  runFor(task.seconds)
  const sample = { ...meter.close(), serverBusy: null }
  Atomics.store(shared.stop, 0, 1)
  while (take(queue, message.bytes) > 0);
  await worker.terminate()
  return sample
}

/** Sends while there is consent. */
function sendByPost({ messageBytes }: Task): void {
  const message = newMessage(messageBytes)
  let count = 0
  const send = (many: number) => {
    for (let i = 0; i < many; i++, count = (count + 1) >>> 0) {
      stamp(message, count)
      parentPort?.postMessage(message.bytes)
    }
  }
  parentPort?.on("message", send)
  send(MOST_AHEAD)
}

async function byPost(task: Task): Promise<Sample> {
  const worker = await startOther(task, undefined)
  const message = newMessage(task.messageBytes)
  const meter = createMeter(process.pid)
  const warmMs = performance.now() + task.warmupSeconds * 1000
  const sample = await new Promise<Sample>((resolve) => {
    let endMs = Number.POSITIVE_INFINITY
    let count = 0
    worker.on("message", (bytes: Uint8Array) => {
      message.bytes.set(bytes)
      arrived(meter, message, count)
      count = (count + 1) >>> 0
      if (count % BATCH !== 0) return
      worker.postMessage(BATCH)
      const nowMs = performance.now()
      if (nowMs >= endMs) resolve({ ...meter.close(), serverBusy: null })
      else if (endMs === Number.POSITIVE_INFINITY && nowMs >= warmMs) {
        meter.open()
        endMs = nowMs + task.seconds * 1000
      }
    })
  })
  worker.removeAllListeners("message")
  await worker.terminate()
  return sample
}

/** A pool answers every task, so here a message is a task and its answer. */
async function byPiscina(task: Task): Promise<Sample> {
  const pool = await startPiscina()
  const meter = createMeter(process.pid)
  let counting = true
  const one = async (): Promise<void> => {
    const message = new Uint8Array(task.messageBytes)
    while (counting) {
      const startedNs = nowNs()
      message.set(await pool.run(message))
      record(meter.histogram, nowNs() - startedNs)
      meter.operations++
      meter.bytes += message.length
    }
  }
  const all = Array.from({ length: MOST_AHEAD }, one)
  await new Promise((resolve) => setTimeout(resolve, task.warmupSeconds * 1000))
  meter.open()
  await new Promise((resolve) => setTimeout(resolve, task.seconds * 1000))
  const sample = { ...meter.close(), serverBusy: null }
  counting = false
  await Promise.all(all)
  await pool.destroy()
  return sample
}
