// Step 4, messages: what is inside a frame. A client may have many requests under way, and each answer says to which
// it belongs.
//
//    0         1      2             6
//    +---------+------+-------------+----------
//    | version | type | id          | body
//    +---------+------+-------------+----------
//      uint8     uint8  uint32        depends on the type
//
//    requests   ECHO     any bytes                        answered by the same bytes
//               AFTER    uint32 ms, any bytes             answered by the bytes, that much later
//               GREET    a PERSON, see view.ts            answered by a greeting in UTF-8
//    replies    ANSWER   see above                        the id is that of the request
//               FAILED   uint16 reason, text in UTF-8     the id is that of the request, or 0: then the connection ends
//
// Answers come in the order in which they are ready, not in that of the requests.

import { getU32, putU16, putU32 } from "./bytes.ts"
import { HEADER_BYTES, reserve, type Stream } from "./frame.ts"
import { layoutOf } from "./view.ts"

export const VERSION = 1
/** Bytes of a message in front of its body. */
export const MESSAGE_BYTES = 6

export const ECHO = 1
export const AFTER = 2
export const GREET = 3
export const ANSWER = 128
export const FAILED = 255

/** Longest time of an AFTER. */
export const MOST_AFTER_MS = 60_000

/** What the body of a GREET is. */
export const PERSON = layoutOf([
  ["name", "text"],
  ["age", "u32"],
  ["height", "f64"],
  ["city", "text"],
])

/** Reasons of a FAILED, with their texts. From TOO_LONG on the connection ends. */
export const UNKNOWN_TYPE = 1
export const BAD_BODY = 2
export const TOO_LONG = 16
export const TOO_SHORT = 17
export const BAD_VERSION = 18
export const TOO_QUIET = 19

export const REASONS: Readonly<Record<number, string>> = {
  [UNKNOWN_TYPE]: "unknown type",
  [BAD_BODY]: "bad body",
  [TOO_LONG]: "frame too long",
  [TOO_SHORT]: "frame too short",
  [BAD_VERSION]: "unknown version",
  [TOO_QUIET]: "no request for too long",
}

export interface Message {
  readonly version: number
  readonly type: number
  readonly id: number
  /** A view of the frame's bytes: a loan, see frame.ts. */
  readonly body: Uint8Array
}

/** What a frame's payload says. @returns undefined when it is too short to say anything */
export function parseMessage(payload: Uint8Array): Message | undefined {
  if (payload.length < MESSAGE_BYTES) return undefined
  const [version = 0, type = 0] = payload
  return { version, type, id: getU32(payload, 2), body: payload.subarray(MESSAGE_BYTES) }
}

/** Adds a message, in its frame, at the end of a stream that is going out. */
export function putMessage(out: Stream, type: number, id: number, body: Uint8Array): void {
  const at = reserve(out, HEADER_BYTES + MESSAGE_BYTES + body.length)
  const { bytes } = out
  putU32(bytes, at, MESSAGE_BYTES + body.length)
  bytes[at + HEADER_BYTES] = VERSION
  bytes[at + HEADER_BYTES + 1] = type
  putU32(bytes, at + HEADER_BYTES + 2, id)
  bytes.set(body, at + HEADER_BYTES + MESSAGE_BYTES)
  out.end = at + HEADER_BYTES + MESSAGE_BYTES + body.length
}

/** A message in its frame, in memory of its own. */
export function message(type: number, id: number, body: Uint8Array): Uint8Array {
  // As much as it takes: newStream() would keep a page for an answer of ten bytes that is put off for a minute.
  const out: Stream = { bytes: new Uint8Array(HEADER_BYTES + MESSAGE_BYTES + body.length), start: 0, end: 0 }
  putMessage(out, type, id, body)
  return out.bytes.subarray(out.start, out.end)
}

/** Adds a FAILED with this reason. */
export function putFailed(out: Stream, id: number, reason: number): void {
  const text = Buffer.from(REASONS[reason] ?? "failed")
  const body = new Uint8Array(2 + text.length)
  putU16(body, 0, reason)
  body.set(text, 2)
  putMessage(out, FAILED, id, body)
}
