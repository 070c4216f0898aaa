// The lab "framing": where the edges of messages get lost, what a header in a write of its own costs, and what it costs
// to read two fields of twenty.
//
// The connections and the requests are those of step 4's beside/two-writes.ts, the records those of its reference.

import { once } from "node:events"
import { Worker } from "node:worker_threads"
import * as v from "valibot"
import { check, close, read } from "#sys"
import { connection, timeRequests, WAYS } from "../../solutions/step4-protocol/beside/two-writes.ts"
import { newStream } from "../../solutions/step4-protocol/frame.ts"
import {
  layoutOf,
  openView,
  putView,
  readNumber,
  readText,
  type SlotKind,
  slotOf,
} from "../../solutions/step4-protocol/view.ts"
import { thisMachine } from "../../workbook/machine.ts"
import { ADDON } from "../../workbook/paths.ts"
import { median } from "../statistics.ts"

const reads = v.object({ bytes: v.number(), least: v.number(), median: v.number(), most: v.number() })

/** What is kept in .workbook/lab/framing.json. */
export const FramingResult = v.object({
  version: v.literal(1),
  lab: v.literal("framing"),
  /** ISO 8601, UTC. */
  date: v.string(),
  machine: v.object({ cpu: v.string(), cores: v.number(), kernel: v.string(), arch: v.string() }),
  /** One write of so many bytes: how many reads took it, with room for all of it in each. */
  reads: v.array(reads),
  /** Medians of a request whose header has a write of its own, in ms. */
  twoWritesMs: v.number(),
  noDelayMs: v.number(),
  oneWriteMs: v.number(),
  /** A record of twenty fields, two of them read. */
  record: v.object({
    jsonBytes: v.number(),
    viewBytes: v.number(),
    jsonNs: v.number(),
    /** openView() and two fields, a number and a text. */
    viewNs: v.number(),
    /** The same, and every other field as well. */
    wholeViewNs: v.number(),
  }),
})
export type FramingResult = v.InferOutput<typeof FramingResult>

/** Name below the state folder. */
export const FRAMING_FILE = "lab/framing.json"

/** 100 KiB, 1 MiB. */
const SIZES = [102_400, 1_048_576] as const

export interface FramingOptions {
  /** Writes of each size, and requests of each way. */
  readonly times: number
  /** Length of each measurement of records. */
  readonly recordMs: number
}

/** Measures. Takes about three seconds. */
export async function measureFraming(
  { times, recordMs }: FramingOptions = { times: 20, recordMs: 300 },
): Promise<FramingResult> {
  const counted: FramingResult["reads"] = []
  for (const bytes of SIZES) counted.push(await countReads(bytes, times))
  const [twoWritesMs = 0, noDelayMs = 0, oneWriteMs = 0] = WAYS.map((way) =>
    hundredths(median(timeRequests(way, times))),
  )
  return {
    version: 1,
    lab: "framing",
    date: new Date().toISOString(),
    machine: thisMachine(),
    reads: counted,
    ...{ twoWritesMs, noDelayMs, oneWriteMs },
    record: records(recordMs),
  }
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}

/** Waits for its turn, then writes all bytes in one call. A line of JavaScript, so that it needs no loader. */
const WRITER = `
const { parentPort, workerData } = require("node:worker_threads")
const { write } = require(workerData.addon)
const bytes = new Uint8Array(workerData.bytes)
parentPort.postMessage("ready")
for (const [turn, fd] of workerData.fds.entries()) {
  Atomics.wait(workerData.turns, 0, turn)
  write(fd, bytes, 0, bytes.length)
}`

/**
 * One thread writes, this one reads: how often, until it has everything. A new connection each time, because a receive
 * buffer grows with what has come through it.
 */
async function countReads(bytes: number, times: number): Promise<FramingResult["reads"][number]> {
  const connections = Array.from({ length: times }, connection)
  const turns = new Int32Array(new SharedArrayBuffer(4))
  const fds = connections.map(({ clientFd }) => clientFd)
  const writer = new Worker(WRITER, { eval: true, workerData: { addon: ADDON, fds, bytes, turns } })
  try {
    await once(writer, "message") // it runs, and needs nothing of this thread any more
    const buffer = new Uint8Array(4 * bytes)
    const counts = connections.map(({ serverFd }) => {
      Atomics.add(turns, 0, 1)
      Atomics.notify(turns, 0)
      let count = 0
      for (let received = 0; received < bytes; count++) {
        received += check(read(serverFd, buffer, 0, buffer.length), "read")
      }
      return count
    })
    return { bytes, least: Math.min(...counts), median: median(counts), most: Math.max(...counts) }
  } finally {
    await writer.terminate()
    for (const { clientFd, serverFd } of connections) {
      void close(clientFd)
      void close(serverFd)
    }
  }
}

const KINDS: readonly SlotKind[] = ["text", "u32", "f64", "text"]
const FIELDS = Array.from({ length: 20 }, (_, i): readonly [string, SlotKind] => [`field${i}`, KINDS[i % 4] ?? "u32"])
const LAYOUT = layoutOf(FIELDS)

/** Reads two fields of the same record, once out of JSON and once where they lie. */
function records(forMs: number): FramingResult["record"] {
  const values = Object.fromEntries(
    FIELDS.map(([name, kind], i) => [
      name,
      kind === "text" ? `the text of ${name}` : i * (kind === "u32" ? 1000 : 1.5),
    ]),
  )
  const json = Buffer.from(JSON.stringify(values))
  const out = newStream()
  putView(out, LAYOUT, values)
  const view = Uint8Array.from(out.bytes.subarray(out.start, out.end))
  const [text, number] = [slotOf(LAYOUT, "field12"), slotOf(LAYOUT, "field13")]
  const fromJson = () => {
    const { field12, field13 } = JSON.parse(json.toString()) as { field12: string; field13: number }
    return field12.length + field13
  }
  const inPlace = () => {
    const opened = openView(LAYOUT, view)
    return opened === "malformed" ? 0 : readText(opened, text).length + readNumber(opened, number)
  }
  const everything = () => {
    const opened = openView(LAYOUT, view)
    if (opened === "malformed") return 0
    let sum = 0
    for (const slot of LAYOUT.slots)
      sum += slot.kind === "text" ? readText(opened, slot).length : readNumber(opened, slot)
    return sum
  }
  return {
    jsonBytes: json.length,
    viewBytes: view.length,
    jsonNs: nsEach(fromJson, forMs),
    viewNs: nsEach(inPlace, forMs),
    wholeViewNs: nsEach(everything, forMs),
  }
}

/** Median of batches of a thousand, the first ones left out. */
function nsEach(once: () => number, forMs: number): number {
  const batches: number[] = []
  let sum = 0
  for (const endMs = performance.now() + forMs; performance.now() < endMs || batches.length < 4; ) {
    const startMs = performance.now()
    for (let i = 0; i < 1000; i++) sum += once()
    batches.push((performance.now() - startMs) * 1000)
  }
  if (Number.isNaN(sum)) throw new Error("a field that is not there")
  return Math.round(median(batches.slice(batches.length >> 2)))
}
