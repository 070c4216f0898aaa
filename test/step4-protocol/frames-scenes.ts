// Part 4.2 inside the graded process: frames out of a stream and into one. What it costs is in work-scenes.ts.

import { array, boolean, constant, integer, nat, oneof, record, uint8Array } from "fast-check"
import {
  append,
  HEADER_BYTES,
  newStream,
  nextFrame,
  type Outcome,
  putFrame,
  release,
  reserve,
  type Stream,
} from "#impl/step4-protocol/frame"
import type { Text } from "../../workbook/manifest.ts"
import { anyOf, firstOf } from "./finding.ts"
import { beside, type Found, hex, partingOf, pointed } from "./shown.ts"

const MOST = 1000

/** A frame as it is on the wire. Of the check's own, for putFrame is under test. */
export function framed(payload: Uint8Array, length = payload.length): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + payload.length)
  new DataView(bytes.buffer).setUint32(0, length)
  bytes.set(payload, HEADER_BYTES)
  return bytes
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words)

/** Bytes one behind the other. */
function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

/** A stream with these bytes in it, from `start` on; what is before and behind them is left over from earlier ones. */
function streamOf(bytes: Uint8Array, start: number, behind: Uint8Array): Stream {
  const memory = new Uint8Array(start + bytes.length + behind.length).fill(0xee)
  memory.set(bytes, start)
  memory.set(behind, start + bytes.length)
  return { bytes: memory, start, end: start + bytes.length }
}

const rest = (n: number, byte = 0xee): Uint8Array => new Uint8Array(n).fill(byte)
const held = ({ bytes, start, end }: Stream): Uint8Array => bytes.slice(start, end)
const numbered = (n: number): Uint8Array => Uint8Array.from({ length: n }, (_, i) => i + 1)

const bytesShown = (bytes: Uint8Array): Text | string => (bytes.length === 0 ? emptyFrame : hex(bytes))
const outcomeShown = (outcome: Outcome): Text | string =>
  outcome instanceof Uint8Array ? bytesShown(outcome) : shown(outcome)
const emptyFrame: Text = { en: "a frame of 0 bytes", ko: "0바이트 프레임" }

function shown(outcome: Outcome): string {
  if (typeof outcome === "string") return outcome
  return outcome instanceof Uint8Array ? hex(outcome) : String(outcome)
}

interface Room {
  readonly capacity: number
  readonly start: number
  readonly kept: number
  readonly n: number
}

/** reserve(): the bytes stay, there is room, and the room is not counted as come in. */
function makesRoom(room: Room): Found {
  const kept = Math.min(room.kept, room.capacity)
  const start = Math.min(room.start, room.capacity - kept)
  const right = numbered(kept)
  const stream = streamOf(right, start, rest(room.capacity - start - kept))
  const had = stream.bytes
  const at = reserve(stream, room.n)
  const { bytes, end } = stream
  const values = { capacity: room.capacity, start, end: start + kept, n: room.n }
  const after = `start ${stream.start}, end ${end}, bytes.length ${bytes.length}`
  const saw = { ...values, at: String(at), after }
  if (kept > 0 || room.n > 0)
    if (end - stream.start === kept + room.n && room.n > 0) return { code: "E4-RESERVE-TAKES", values: saw }
  const got = held(stream)
  if (got.length !== kept || partingOf(right, got) !== kept)
    return { code: "E4-RESERVE-LOST", values: saw, frame: beside("bytes[start, end)", right, got) }
  if (at !== end || bytes.length - end < room.n) return { code: "E4-NO-ROOM", values: saw }
  const fitted = had.length - start - kept >= room.n
  const moved = bytes !== had || stream.start !== start
  // A stream without bytes may begin at the front again: that moves nothing.
  return fitted && moved && kept > 0 ? { code: "E4-MOVES", values: saw } : undefined
}

const ROOMS: readonly Room[] = [
  { capacity: 16, start: 0, kept: 5, n: 3 }, // fits
  { capacity: 16, start: 0, kept: 5, n: 11 }, // fits, and no more
  { capacity: 16, start: 8, kept: 4, n: 4 }, // fits exactly, and could be moved
  { capacity: 16, start: 10, kept: 5, n: 4 }, // to the front
  { capacity: 16, start: 2, kept: 14, n: 1 }, // into a larger one
  { capacity: 16, start: 6, kept: 10, n: 5 },
  { capacity: 16, start: 0, kept: 0, n: 16 },
  { capacity: 16, start: 8, kept: 8, n: 1000 }, // doubling once is not enough
  { capacity: 4096, start: 4000, kept: 96, n: 65_536 },
]

/** No stream is without an array. */
const capacity = integer({ min: 1, max: 64 })

function room(): Found {
  const any = record({ capacity, start: nat(64), kept: nat(64), n: nat(200) })
  return firstOf(ROOMS, makesRoom) ?? anyOf(any, makesRoom)
}

/** Whole frames that lie in a stream. */
function whole(): Found {
  const payloads = [text("hello"), text("ab"), new Uint8Array(0), numbered(300), new Uint8Array(0)]
  const stream = streamOf(joined(...payloads.map((payload) => framed(payload))), 5, rest(9))
  return firstOf(payloads.entries(), ([i, right]) => {
    const before = stream.start
    const got = nextFrame(stream, MOST)
    const bytes = stream.bytes.slice(before, before + 16)
    const values = { nth: i + 1, length: right.length, expected: bytesShown(right), saw: outcomeShown(got) }
    const frame = pointed("nextFrame()", bytes, 0)
    if (!(got instanceof Uint8Array) || partingOf(right, got) !== right.length || got.length !== right.length) {
      const code =
        right.length === 0 ? "E4-EMPTY-FRAME" : i > 0 && typeof got === "string" ? "E4-REST-LOST" : "E4-FRAME"
      return { code, values, frame }
    }
    const behind = before + HEADER_BYTES + right.length
    if (stream.start !== behind)
      return { code: "E4-REST-LOST", values: { ...values, saw: startIs(stream, behind) }, frame }
    return copied(stream, got) ? { code: "E4-FRAME-COPY", values } : undefined
  })
}

const startIs = ({ start }: Stream, right: number): string => `stream.start ${start} ≠ ${right}`

/** A view shows what is written to the stream. */
function copied(stream: Stream, frame: Uint8Array): boolean {
  if (frame.length === 0) return false
  const at = stream.start - frame.length
  const [was = 0, seen = 0] = [stream.bytes[at], frame[0]]
  stream.bytes[at] = was ^ 0xff
  const same = frame[0] === seen
  stream.bytes[at] = was
  return same
}

/** A frame of which a part has come in. What lies behind it is old, and must not be looked at. */
function cut(): Found {
  const payload = text("hello")
  const all = framed(payload)
  const cuts = Array.from(all, (_, have) =>
    [rest(12, 0), rest(12, 0xff), all].map((behind) => ({ have, behind })),
  ).flat()
  return firstOf(cuts, ({ have, behind }) => halfFrame(all, payload, have, behind))
}

function halfFrame(all: Uint8Array, payload: Uint8Array, have: number, behind: Uint8Array): Found {
  // The old bytes may even be the right ones: they have not come in for all that.
  const old = behind === all ? joined(all.subarray(have), rest(4)) : behind
  const stream = streamOf(all.subarray(0, have), 7, old)
  const { bytes, start, end } = stream
  const was = bytes.slice()
  const got = nextFrame(stream, MOST)
  const values = { have, whole: all.length, expected: "incomplete", saw: outcomeShown(got) }
  const frame = pointed(`end: ${end}`, was, end)
  if (got !== "incomplete") return { code: have < HEADER_BYTES ? "E4-CUT-LENGTH" : "E4-CUT-PAYLOAD", values, frame }
  const changed = stream.bytes !== bytes || partingOf(was, bytes) !== was.length
  if (stream.start !== start || stream.end !== end || changed) {
    const saw = `start ${start} → ${stream.start}, end ${end} → ${stream.end}${changed ? ", bytes ≠" : ""}`
    return { code: "E4-CONSUMES", values: { ...values, saw } }
  }
  append(stream, all.subarray(have))
  const then = nextFrame(stream, MOST)
  if (then instanceof Uint8Array && hex(then) === hex(payload)) return undefined
  return { code: "E4-CONSUMES", values: { ...values, saw: outcomeShown(then) } }
}

/** Lengths at the limit and beyond it. The payload has not come yet. */
function limit(): Found {
  const exact = numbered(MOST)
  const taken = nextFrame(streamOf(framed(exact), 3, rest(5)), MOST)
  if (!(taken instanceof Uint8Array) || taken.length !== MOST)
    return { code: "E4-LIMIT-EXACT", values: { most: MOST, length: MOST, saw: lengthShown(taken) } }
  return firstOf([MOST + 1, 0x7fff_ffff, 0x8000_0000, 0xffff_fff0, 0xffff_ffff], tooLong)
}

const lengthShown = (outcome: Outcome): Text | string =>
  outcome instanceof Uint8Array
    ? { en: `a frame of ${outcome.length} bytes`, ko: `${outcome.length}바이트 프레임` }
    : shown(outcome)

function tooLong(length: number): Found {
  const header = framed(new Uint8Array(0), length)
  const got = nextFrame(streamOf(header, 3, rest(5)), MOST)
  if (got === "malformed") return undefined
  const values = { most: MOST, length, saw: lengthShown(got) }
  const frame = pointed(`mostBytes: ${MOST}`, header, 0)
  if (length >= 2 ** 31) return { code: "E4-LIMIT-SIGNED", values, frame }
  if (length > 2 * MOST) return { code: "E4-LIMIT", values, frame }
  const later = nextFrame(streamOf(framed(rest(length)), 3, rest(5)), MOST)
  return { code: later === "malformed" ? "E4-LIMIT-LATE" : "E4-LIMIT", values, frame }
}

interface Traffic {
  readonly frames: readonly (readonly [Uint8Array[], Uint8Array[]])[]
  /** Bytes that come in next, and to whom. */
  readonly pieces: readonly { to: number; bytes: number }[]
}

/** The frames of two connections, cut and merged in any way, and taken as they come in. */
function arrives({ frames, pieces }: Traffic): Found {
  const sides = [0, 1].map((side) => {
    const right = frames.flatMap((both) => both[side] ?? [])
    const stream: Stream = { ...newStream(), bytes: new Uint8Array(8) }
    return { right, wire: joined(...right.map((payload) => framed(payload))), sent: 0, taken: 0, stream }
  })
  const log: string[] = []
  const last = sides.map((_, to) => ({ to, bytes: 100_000 }))
  for (const { to, bytes } of [...pieces, ...last]) {
    const side = sides[to]
    if (side === undefined || side.sent === side.wire.length) continue
    const piece = side.wire.subarray(side.sent, side.sent + bytes)
    side.sent += piece.length
    log.push(`${"AB"[to]}: ${hex(piece)}`)
    append(side.stream, piece)
    for (;;) {
      const got = nextFrame(side.stream, MOST)
      const right = side.right[side.taken]
      const whole = side.right.slice(0, side.taken + 1).reduce((sum, { length }) => sum + HEADER_BYTES + length, 0)
      const expected = right === undefined || whole > side.sent ? "incomplete" : hex(right)
      if (shown(got) !== expected) {
        log.push(`   ✓ ${expected}`, `   ✗ ${shown(got)}`)
        const empty = expected === hex(new Uint8Array(0))
        const frame = { expected: empty ? emptyFrame : expected, saw: outcomeShown(got) }
        const values = { connection: "AB"[to] ?? "", nth: side.taken + 1, ...frame }
        return { code: "E4-SPLIT", values, frame: log.slice(-10).join("\n") }
      }
      if (got === "incomplete") break
      side.taken++
    }
    void release(side.stream)
  }
  return undefined
}

function anySplit(): Found {
  const payloads = array(oneof(uint8Array({ maxLength: 6 }), constant(numbered(15)), constant(numbered(16))), {
    maxLength: 4,
  })
  const frames = record({ a: payloads, b: payloads }).map(({ a, b }) => [[a, b]] as Traffic["frames"])
  const pieces = array(record({ to: boolean().map(Number), bytes: nat(20) }), { maxLength: 20 })
  return anyOf(record({ frames, pieces }), arrives, 500)
}

interface Outgoing extends Omit<Room, "n"> {
  readonly payload: Uint8Array
}

/** putFrame(): behind what is there, and nothing else. */
function puts(outgoing: Outgoing): Found {
  const kept = Math.min(outgoing.kept, outgoing.capacity)
  const start = Math.min(outgoing.start, outgoing.capacity - kept)
  const stream = streamOf(numbered(kept), start, rest(outgoing.capacity - start - kept))
  const had = stream.bytes
  const right = joined(numbered(kept), framed(outgoing.payload))
  putFrame(stream, outgoing.payload)
  const got = held(stream)
  if (got.length === right.length && partingOf(right, got) === right.length) return undefined
  // The same as if it had fitted, but for the array.
  const code = stream.bytes !== had && got.length === right.length ? "E4-STALE-ARRAY" : "E4-PUT-FRAME"
  const values = { kept, free: outgoing.capacity - start - kept, length: outgoing.payload.length }
  const frame = beside("bytes[start, end)", right, got)
  return { code, values: { ...values, expected: hex(right, 0, 24), saw: hex(got, 0, 24) }, frame }
}

function outgoing(): Found {
  const fixed: Outgoing[] = [
    { capacity: 64, start: 0, kept: 0, payload: text("hello") },
    { capacity: 64, start: 0, kept: 0, payload: new Uint8Array(0) },
    { capacity: 64, start: 3, kept: 9, payload: text("hello") },
    { capacity: 16, start: 8, kept: 2, payload: text("hello") },
    { capacity: 16, start: 0, kept: 12, payload: text("hello") },
    { capacity: 64, start: 0, kept: 3, payload: numbered(200) },
  ]
  const any = record({ capacity, start: nat(64), kept: nat(64), payload: uint8Array({ maxLength: 80 }) })
  return firstOf(fixed, puts) ?? anyOf(any, puts)
}

export const framesScenes = { room, whole, cut, limit, anySplit, outgoing }
