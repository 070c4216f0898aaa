// Step 1: a batch client. It sends everything first and reads the answers after, as `nc < file` does.
//
// Invariants
//   1 The two directions are independent: shutdown(SHUT_WR) ends ours and leaves the peer's open.
//   2 The answers are complete when read() returns 0, not before.
//   3 close() gives up both directions: answers that arrive after it are lost.
//
// Left out: batches larger than the socket buffers along the way. Then both sides would block in write(), each
// waiting for the other to read; step 2 takes that apart.
// Sources: shutdown(2), UNP 6.5 and 6.6.

import { readFileSync } from "node:fs"
import {
  AF_INET,
  check,
  close,
  connect,
  read,
  SHUT_WR,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  shutdown,
  sockaddrIn,
  socket,
} from "#sys"
import { isProgram, runClient } from "../../runtime/program.ts"
import { writeAll } from "./server.ts"

/** Room for one read. */
const BUFFER_BYTES = 65_536

/**
 * Sends a batch to an echo server on 127.0.0.1 and returns all it answers. Blocks until the server has finished.
 * @param batch at most about 100 kB, so that it fits the buffers between the two
 * @throws SyscallError when the connection fails or breaks before the end; nothing stays open
 */
export function exchangeBatch(port: number, batch: Uint8Array): Uint8Array {
  const connFd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  try {
    const server = sockaddrIn("127.0.0.1", port)
    check(connect(connFd, server, server.length), "connect")
    return sendThenCollect(connFd, batch)
  } finally {
    void close(connFd)
  }
}

/**
 * Sends `batch`, says that no more will come, and collects the answers to their end. Does not close connFd.
 * @throws SyscallError when the connection breaks before the end
 */
export function sendThenCollect(connFd: number, batch: Uint8Array): Uint8Array {
  // TODO(1.3) Send the batch, end your direction only, then read until 0 and return everything you got.
  // #region sendThenCollect
  check(writeAll(connFd, batch), "write")
  // The FIN tells the server that this was all. Without it both sides would wait in read() for ever.
  check(shutdown(connFd, SHUT_WR), "shutdown")
  const answers: Uint8Array[] = []
  for (;;) {
    const buffer = new Uint8Array(BUFFER_BYTES)
    const n = check(read(connFd, buffer, 0, buffer.length), "read")
    if (n === 0) return Buffer.concat(answers)
    answers.push(buffer.subarray(0, n))
  }
  // #endregion sendThenCollect
}

/** The program: `npx tsx batch-client.ts [PORT] < file`. */
export function main(args: string[]): void {
  runClient(args, (port) => {
    process.stdout.write(exchangeBatch(port, readFileSync(0)))
  })
}

if (isProgram(import.meta.url)) main(process.argv.slice(2))
