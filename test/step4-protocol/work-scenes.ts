// What a stream costs, in part 4.2: bytes copied for each byte that comes in, and memory held for each byte kept.
//
// Never by time. Copies are counted twice: in the functions that copy in bulk (copied.ts), and by where the bytes of
// the stream lie before and after each call, which also shows a loop over single bytes.

import { append, newStream, nextFrame, type Outcome, putFrame, release, type Stream } from "#impl/step4-protocol/frame"
import { type Counter, countCopies } from "./copied.ts"
import { firstOf, goesOn } from "./finding.ts"
import { framed } from "./frames-scenes.ts"
import type { Found } from "./shown.ts"

const MIB = 1_048_576
/** Doubling costs each byte two copies at most, moving to the front one; and it has to be copied in. */
const MOST_COPIES = 16
const MOST_HELD = 8
const SLACK_BYTES = 65_536

interface Work {
  readonly call: "reserve" | "putFrame"
  /** What came in, in which pieces. */
  readonly payload: number
  readonly piece: number
  stream: Stream
  came: number
  moved: number
  /** Most bytes that were there at once, with the room that was asked for. */
  most: number
}

function newWork(call: Work["call"], payload: number, piece: number): Work {
  return { call, payload, piece, stream: newStream(), came: 0, moved: 0, most: 0 }
}

/** Calls, and looks where the bytes lie afterwards. */
function watched(work: Work, call: () => void): void {
  const { stream } = work
  const { bytes, start, end } = stream
  call()
  if (stream.bytes !== bytes || stream.start < start) work.moved += Math.min(end, stream.end + start) - start
}

/** Whether it has cost too much so far: then nobody waits for the rest. */
function tooMuch(work: Work, counter: Counter): Found {
  goesOn()
  const { call, payload, piece, came, most, stream } = work
  const copied = Math.max(counter.bytes, came + work.moved)
  const values = { call, payload, piece, came }
  if (copied > MOST_COPIES * came + SLACK_BYTES)
    return { code: "E4-QUADRATIC", values: { ...values, copied, each: Math.round(copied / came) } }
  const held = stream.bytes.length
  return held > MOST_HELD * most + SLACK_BYTES ? { code: "E4-MEMORY", values: { ...values, most, held } } : undefined
}

/** All frames are good ones. */
function lost({ payload, piece, came }: Work, outcome: Outcome): Found {
  return outcome === "malformed" ? { code: "E4-STREAM", values: { payload, piece, came } } : undefined
}

/** Takes what can be taken, as the server does. @returns what is left */
function takeAll(stream: Stream): Outcome {
  let got = nextFrame(stream, MIB)
  while (typeof got !== "string") got = nextFrame(stream, MIB)
  void release(stream)
  return got
}

/** Bytes come in piece by piece and are taken as whole frames. */
function comesIn(counter: Counter, [payload, piece]: readonly [number, number]): Found {
  const frame = framed(new Uint8Array(payload))
  // The end of a frame is not that of a piece: something is always left over.
  // Byte by byte it takes long.
  const wire = new Uint8Array((piece === 1 ? MIB / 8 : MIB) + payload + 4)
  for (let at = 0; at < wire.length; at += frame.length) wire.set(frame.subarray(0, wire.length - at), at)
  const work = newWork("reserve", payload, piece)
  counter.bytes = 0
  for (let at = 0; at < wire.length; at += piece) {
    const bytes = wire.subarray(at, at + piece)
    work.most = Math.max(work.most, work.stream.end - work.stream.start + bytes.length)
    work.came += bytes.length
    watched(work, () => append(work.stream, bytes))
    let last: Outcome = "incomplete"
    watched(work, () => {
      last = takeAll(work.stream)
    })
    const finding = tooMuch(work, counter) ?? lost(work, last)
    if (finding !== undefined) return finding
  }
  return undefined
}

/** A stream that is never empty: for each frame that comes in, one is taken. */
function neverEmpty(counter: Counter, [payload, backlog]: readonly [number, number]): Found {
  const frame = framed(new Uint8Array(payload))
  const work = newWork("reserve", payload, frame.length)
  counter.bytes = 0
  while (work.came < MIB) {
    work.most = Math.max(work.most, work.stream.end - work.stream.start + frame.length)
    work.came += frame.length
    watched(work, () => append(work.stream, frame))
    if (work.stream.end - work.stream.start > backlog) watched(work, () => void nextFrame(work.stream, MIB))
    const finding = tooMuch(work, counter)
    if (finding !== undefined) return finding
  }
  return undefined
}

/** Many frames are put and nobody reads them. */
function goesOut(counter: Counter, payload: number): Found {
  const bytes = new Uint8Array(payload)
  const work = newWork("putFrame", payload, payload)
  counter.bytes = 0
  while (work.came < MIB) {
    work.came += payload + 4
    work.most = work.came
    watched(work, () => putFrame(work.stream, bytes))
    const finding = tooMuch(work, counter)
    if (finding !== undefined) return finding
  }
  return undefined
}

function work(): Found {
  const counter = countCopies()
  const sizes = [60, 1001, 65_536, MIB - 4]
  const incoming = [65_536, 100].flatMap((piece) => sizes.map((payload) => [payload, piece] as const))
  incoming.push([60, 1], [1001, 1], [MIB / 4 - 4, 1])
  const backlogs = [60, 1001].flatMap((payload) => [4000, 8100, 65_500].map((backlog) => [payload, backlog] as const))
  return (
    firstOf(incoming, (one) => comesIn(counter, one)) ??
    firstOf(backlogs, (one) => neverEmpty(counter, one)) ??
    firstOf([60, 1001, 65_536], (payload) => goesOut(counter, payload))
  )
}

export const workScenes = { work }
