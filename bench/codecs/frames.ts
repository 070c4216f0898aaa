// Taking frames out of a stream that comes in pieces of 64 KiB, which is what read() gives at most.

import { append, newStream, nextFrame, putFrame, type Stream } from "#impl/step4-protocol/frame"

const PIECE_BYTES = 65_536
/** Of the stream that is decoded again and again. */
const ALL_BYTES = 4 * 1_048_576

/** Takes everything once. @returns frames that were taken */
export type Round = () => number

/** A stream of frames with payloads of `bytes`, in pieces. A piece ends where it ends, also inside of a length. */
function pieces(bytes: number): { parts: Uint8Array[]; frames: number } {
  const out = newStream()
  const frames = Math.ceil(ALL_BYTES / (bytes + 4))
  for (let i = 0; i < frames; i++) putFrame(out, new Uint8Array(bytes).fill(i))
  const all = out.bytes.subarray(out.start, out.end)
  const parts: Uint8Array[] = []
  for (let at = 0; at < all.length; at += PIECE_BYTES) parts.push(all.slice(at, at + PIECE_BYTES))
  return { parts, frames }
}

/** By the step's stream. @throws Error when a frame is not what was put */
export function byStream(bytes: number): Round {
  const { parts, frames } = pieces(bytes)
  const stream: Stream = newStream()
  return () => {
    let count = 0
    for (const part of parts) {
      append(stream, part)
      for (let frame = nextFrame(stream, bytes); frame !== "incomplete"; frame = nextFrame(stream, bytes)) {
        if (frame === "malformed" || frame.length !== bytes || frame[0] !== (count & 0xff))
          throw new Error("a wrong frame")
        count++
      }
    }
    if (count !== frames) throw new Error(`${count} frames of ${frames}`)
    return count
  }
}

/** As it is mostly written: what has come in is joined with what was left, and the frames are cut off at the front. */
export function byConcat(bytes: number): Round {
  const { parts, frames } = pieces(bytes)
  let rest = Buffer.alloc(0)
  return () => {
    let count = 0
    for (const part of parts) {
      rest = Buffer.concat([rest, part])
      while (rest.length >= 4 && rest.length >= 4 + rest.readUInt32BE(0)) {
        const frame = rest.subarray(4, 4 + rest.readUInt32BE(0))
        if (frame.length !== bytes || frame[0] !== (count & 0xff)) throw new Error("a wrong frame")
        rest = rest.subarray(4 + frame.length)
        count++
      }
    }
    if (count !== frames) throw new Error(`${count} frames of ${frames}`)
    return count
  }
}
