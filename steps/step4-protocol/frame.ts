// Step 4, framing: where a message begins and where it ends.
//
//    0        4                4 + length
//    +--------+----------------+--------+---- ...
//    | length |    payload     | length |
//    +--------+----------------+--------+---- ...
//      uint32, big-endian: bytes of the payload, 0 to the most that the receiver takes
//
// TCP keeps the order of bytes and nothing else: a read returns what has arrived, which may be half a length, or a
// hundred frames and a bit. So what has been read and not yet taken is kept in a stream, and asked for whole frames.
//
// Invariants
//   1 bytes[start, end) is what has come in and is not taken yet, in order.
//   2 Work is linear: however the bytes come in, each is copied a bounded number of times.
//   3 A length is compared with the limit before it is used for anything.
//   4 A frame is a view, and a view is a loan: it ends at the next call of reserve(), append() or release().
//
// Left out on purpose: checksums (TCP has one, and TLS a better one), compression.

import { getU32, putU32 } from "./bytes.ts"
import { todo } from "../../runtime/todo.ts"

/** Bytes in front of a payload. */
export const HEADER_BYTES = 4
const FIRST_BYTES = 4096

/** Bytes that come in at one end and leave at the other. */
export interface Stream {
  bytes: Uint8Array
  /** Offset of the first byte that is not taken. */
  start: number
  /** Offset behind the last byte that has come in. */
  end: number
}

/** What a stream begins with, as far as can be told now. */
export type Outcome = Uint8Array | "incomplete" | "malformed"

/** A stream without bytes. */
export function newStream(): Stream {
  return { bytes: new Uint8Array(FIRST_BYTES), start: 0, end: 0 }
}

/**
 * Makes room for n more bytes behind the end: moves what is there to the front, or into a larger array.
 * Ends the loan of every view into the stream.
 * @returns the offset to write to; the caller then adds what it wrote to stream.end
 */
export function reserve(stream: Stream, n: number): number {
  // TODO(4.2) Nothing to do while n bytes fit behind the end. Else move [start, end) to the front: within the same
  // array if that gives enough room and at least as many bytes are free there as have to be moved, else into one of
  // about twice the size.
  // #region reserve
  return todo("4.2", "reserve")
  // #endregion reserve
}

/** Adds a copy of `chunk` at the end. */
export function append(stream: Stream, chunk: Uint8Array): void {
  const at = reserve(stream, chunk.length)
  stream.bytes.set(chunk, at)
  stream.end += chunk.length
}

/** Whether nothing is in the stream. If so, it begins at the front again, and gives a large array back. */
export function release(stream: Stream): boolean {
  if (stream.start !== stream.end) return false
  if (stream.bytes.length > 16 * FIRST_BYTES) stream.bytes = new Uint8Array(FIRST_BYTES)
  stream.start = 0
  stream.end = 0
  return true
}

/**
 * Takes the next frame out of the stream.
 * @param mostBytes the longest payload that is taken
 * @returns the payload, a view of the stream; "incomplete" when its rest has not come in yet: nothing has changed then;
 *   "malformed" when its length is above mostBytes: nothing that follows can be read any more
 */
export function nextFrame(stream: Stream, mostBytes: number): Outcome {
  // TODO(4.2) Fewer than HEADER_BYTES: incomplete. The length: above mostBytes, malformed; not all there, incomplete.
  // Else move start behind the frame and return a subarray of its payload.
  // #region nextFrame
  return todo("4.2", "nextFrame")
  // #endregion nextFrame
}

/** Adds a frame at the end of a stream that is going out. */
export function putFrame(stream: Stream, payload: Uint8Array): void {
  // TODO(4.2) Room for both, the length, the payload behind it.
  // #region putFrame
  return todo("4.2", "putFrame")
  // #endregion putFrame
}
