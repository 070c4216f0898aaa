// Codecs and decoders of step 4, measured in one process without a server or a socket.
//
//   node codecs.mjs --mode=encode|decode|read-two|frames --via=record|view|json|msgpackr|protobufjs|flatbuffers|stream|concat
//                   [--bytes=64] [--seconds=1] [--warmup=0.3]
//
// Prints one line of JSON: a Sample. An operation is a record, or a frame of --bytes; latencies are averages of batches.

import { parseArgs } from "node:util"
import { TodoError } from "../runtime/todo.ts"
import type { Codec } from "./codecs/codec.ts"
import { codecs } from "./codecs/codecs.ts"
import { customers, NUMBER_FIELD, TEXT_FIELD } from "./codecs/example.ts"
import { byConcat, byStream, type Round } from "./codecs/frames.ts"
import { record } from "./load/histogram.ts"
import { createMeter, type Sample } from "./load/sample.ts"
import { nowNs } from "./threads/task.ts"

const RECORDS = 1000

/** A batch: does many operations. @returns how many, and the bytes that they were of */
type Batch = () => readonly [operations: number, bytes: number]

function batchOf(mode: string, via: string, bytes: number): Batch {
  if (mode === "frames") {
    const round = (via === "stream" ? byStream : byConcat)(bytes)
    return framesBatch(round, bytes)
  }
  const codec = codecs[via]?.()
  if (codec === undefined) throw new Error(`--via=${via}: not one of ${Object.keys(codecs).join(", ")}`)
  return recordsBatch(mode, codec)
}

function framesBatch(round: Round, bytes: number): Batch {
  return () => {
    const frames = round()
    return [frames, frames * (bytes + 4)]
  }
}

/** Encodes, decodes or reads each of the records once. What is read is compared, so nothing can be left out. */
function recordsBatch(mode: string, codec: Codec): Batch {
  const all = customers(RECORDS)
  const encoded = all.map((customer) => Uint8Array.from(codec.encode(customer)))
  const size = encoded.reduce((sum, { length }) => sum + length, 0)
  const wrong = (what: string) => new Error(`${what}: not what was put in`)
  for (const [i, bytes] of encoded.entries()) {
    const decoded = codec.decode(bytes)
    for (const [name, value] of Object.entries(all[i] ?? {})) if (decoded[name] !== value) throw wrong(name)
  }
  if (mode === "encode")
    return () => {
      for (const [i, customer] of all.entries())
        if (codec.encode(customer).length !== encoded[i]?.length) throw wrong("encode")
      return [RECORDS, size]
    }
  if (mode === "decode")
    return () => {
      for (const [i, bytes] of encoded.entries())
        if (codec.decode(bytes)[NUMBER_FIELD] !== all[i]?.[NUMBER_FIELD]) throw wrong("decode")
      return [RECORDS, size]
    }
  const wanted = all.map((customer) => [customer[TEXT_FIELD], customer[NUMBER_FIELD]] as const)
  if (mode !== "read-two") throw new Error(`--mode=${mode}: not one of encode, decode, read-two, frames`)
  return () => {
    for (const [i, bytes] of encoded.entries()) {
      const [text, number] = codec.readTwo(bytes)
      if (text !== wanted[i]?.[0] || number !== wanted[i]?.[1]) throw wrong("read-two")
    }
    return [RECORDS, size]
  }
}

function measure(batch: Batch, seconds: number, warmupSeconds: number): Sample {
  const meter = createMeter(process.pid)
  const runFor = (ms: number) => {
    for (const endMs = performance.now() + ms; performance.now() < endMs; ) {
      const startedNs = nowNs()
      const [operations, bytes] = batch()
      record(meter.histogram, (nowNs() - startedNs) / operations)
      meter.operations += operations
      meter.bytes += bytes
    }
  }
  runFor(warmupSeconds * 1000)
  meter.open()
  runFor(seconds * 1000)
  return { ...meter.close(), serverBusy: null }
}

/** The program. */
export function main(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      mode: { type: "string", default: "decode" },
      via: { type: "string", default: "record" },
      bytes: { type: "string", default: "64" },
      seconds: { type: "string", default: "1" },
      warmup: { type: "string", default: "0.3" },
    },
  })
  try {
    const batch = batchOf(values.mode, values.via, Number(values.bytes))
    console.log(JSON.stringify(measure(batch, Number(values.seconds), Number(values.warmup))))
  } catch (error) {
    console.error(error instanceof TodoError ? error.message : error instanceof Error ? error.stack : String(error))
    process.exitCode = 1
  }
}
