// A client that sends as much as it can and does not read.

import { type Peer, sendSome } from "../../workbook/grader/client.ts"
import { either } from "../../workbook/grader/either-call.ts"
import type { Scene } from "../../workbook/grader/scene.ts"
import { asleep } from "./told-loop.ts"

/** More than the four buffers of a connection hold. */
export const FLOOD_BYTES = 16 * 1024 * 1024

/** Printable bytes that show where they come from; 89 is prime, so no power of two repeats. */
const PATTERN = Buffer.alloc(
  FLOOD_BYTES,
  Uint8Array.from({ length: 89 }, (_, i) => 33 + i),
)

/** The first so many of them; read only. */
export function pattern(lenBytes: number): Buffer {
  return PATTERN.subarray(0, lenBytes)
}

/**
 * Sends until nothing more is taken while the server sleeps, at most FLOOD_BYTES.
 * @returns how many bytes the peer's kernel took
 */
export async function fillUntilAsleep(scene: Scene, peer: Peer): Promise<number> {
  const mostBytes = FLOOD_BYTES
  const bytes = pattern(mostBytes)
  let sent = 0
  for (;;) {
    const before = sent
    for (let n = 1; n > 0 && sent < mostBytes; sent += n) n = sendSome(peer, bytes, sent)
    if (sent === before || sent === mostBytes) {
      // Asleep, and still no room: then nobody will make any.
      const stuck = await asleep(scene)
      if (stuck !== undefined || sent === mostBytes) return sent
      const more = sendSome(peer, bytes, sent)
      if (more === 0) return sent
      sent += more
    } else {
      await scene.settle()
    }
  }
}

/** What the program has read and written so far. */
export function answeredBytes(scene: Scene): { read: number; written: number } {
  const sum = (call: "read" | "write") =>
    either(scene.records(), call).reduce((total, { result }) => total + Math.max(result, 0), 0)
  return { read: sum("read"), written: sum("write") }
}
