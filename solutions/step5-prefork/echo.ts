// Given: step 1's conversation, for processes that get signals. A call that a signal has interrupted is begun again;
// which calls that happens to, and what must not be begun again, is step 6.

import { EINTR, read, write } from "#sys"
import { echo, type Handle } from "../../runtime/handle.ts"

/** Room for one read. */
const BUFFER_BYTES = 65_536

/** What a process does with one connection. Does not close it. */
export type Serve = (connFd: number) => void

/** A Serve that answers a client until it has nothing more to send, or the connection breaks. Blocks all that time. */
export function conversation(handle: Handle = echo): Serve {
  const buffer = new Uint8Array(BUFFER_BYTES)
  return (connFd) => {
    for (;;) {
      const n = read(connFd, buffer, 0, buffer.length)
      if (n === -EINTR) continue
      if (n <= 0 || !writeAll(connFd, handle(buffer.subarray(0, n)))) return
    }
  }
}

function writeAll(connFd: number, bytes: Uint8Array): boolean {
  for (let taken = 0; taken < bytes.length; ) {
    const n = write(connFd, bytes, taken, bytes.length - taken)
    if (n < 0 && n !== -EINTR) return false
    if (n > 0) taken += n
  }
  return true
}
