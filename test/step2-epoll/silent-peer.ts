// A client that sends as much as it can and does not read.

import { asleep } from "../../workbook/grader/at-rest.ts"
import { type Peer, sendSome } from "../../workbook/grader/client.ts"
import { either } from "../../workbook/grader/either-call.ts"
import type { Scene, Stuck } from "../../workbook/grader/scene.ts"

/** More than the four buffers of a connection hold. */
export const FLOOD_BYTES = 16 * 1024 * 1024

/** What a server may have read and not sent: its high-water mark, one read more, and room to be different. */
export const MOST_HELD_BYTES = 1024 * 1024

/** Printable bytes that show where they come from. 89 is prime: they never line up with a buffer of a power of two. */
const PATTERN = Buffer.alloc(
  FLOOD_BYTES,
  Uint8Array.from({ length: 89 }, (_, i) => 33 + i),
)

/** The first so many of them; read only. */
export function pattern(lenBytes: number): Buffer {
  return PATTERN.subarray(0, lenBytes)
}

/** Rounded to whole KiB. */
export function kib(bytes: number): number {
  return Math.round(bytes / 1024)
}

export interface Filled {
  /** How many bytes the peer's kernel took. */
  sent: number
  /** What the server did instead of sleeping. */
  stuck: Stuck | undefined
}

/** Sends until nothing more is taken while the server sleeps, at most FLOOD_BYTES, or until the server holds too much. */
export async function fillUntilAsleep(scene: Scene, peer: Peer): Promise<Filled> {
  const bytes = pattern(FLOOD_BYTES)
  let sent = 0
  for (;;) {
    const before = sent
    for (let n = 1; n > 0 && sent < FLOOD_BYTES; sent += n) n = sendSome(peer, bytes, sent)
    if (sent === before || sent === FLOOD_BYTES) {
      // Asleep, and still no room: then nobody will make any.
      const stuck = await asleep(scene)
      if (stuck !== undefined || sent === FLOOD_BYTES) return { sent, stuck }
      const more = sendSome(peer, bytes, sent)
      if (more === 0) return { sent, stuck }
      sent += more
    } else {
      await scene.settle()
      // It keeps all that it is sent: that is seen already, and more of it only takes time.
      if (heldBytes(scene) > MOST_HELD_BYTES) return { sent, stuck: undefined }
    }
  }
}

/** Whether it is write() that a stuck program repeats: it waits for room in a client that does not read. */
export function repeatsWrite(scene: Scene, stuck: Stuck): boolean {
  const last = scene.records().slice(-8)
  return stuck.kind === "repeating" && either(last, "write").length === last.length
}

/** What the program has read and not written. */
export function heldBytes(scene: Scene): number {
  const { read, written } = answeredBytes(scene)
  return read - written
}

/** What the program has read and written so far, of one descriptor or of all. */
export function answeredBytes(scene: Scene, fd?: number): { read: number; written: number } {
  const sum = (call: "read" | "write") =>
    either(scene.records(), call)
      .filter(({ numbers }) => fd === undefined || numbers[0] === fd)
      .reduce((total, { result }) => total + Math.max(result, 0), 0)
  return { read: sum("read"), written: sum("write") }
}
