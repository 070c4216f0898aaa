// What is left to do in Node, where `net` has done the rest: SIGPIPE is ignored, EINTR never seen, partial writes are
// queued, a client without a descriptor is refused with a reserve of libuv's own.

import { createServer, type Server } from "node:net"
import { isProgram } from "../../../runtime/program.ts"

const IDLE_MS = 60_000
const DRAIN_MS = 5000

// #region net
export function openServer(port: number): Server {
  const server = createServer({ allowHalfOpen: true, keepAlive: true, keepAliveInitialDelay: 30_000 }, (socket) => {
    // Without a listener the first ECONNRESET of a client is an exception, and ends the process.
    socket.on("error", () => socket.destroy())
    // Only says so. It runs anew with every byte: no help against somebody who sends one at a time.
    socket.setTimeout(IDLE_MS, () => socket.destroy())
    socket.pipe(socket) // which also stops reading from those who do not read
  })
  server.maxConnections = 1000 // whoever comes after them is accepted and closed, "drop" tells
  server.on("error", (error) => console.error(error.message)) // bind: EADDRINUSE, EACCES. accept: never
  server.listen(port, "127.0.0.1")
  return server
}

/** Nobody new; those that are there to their end, and after DRAIN_MS by force. */
function stop(server: Server): void {
  server.close(() => process.exit())
  setTimeout(() => process.exit(1), DRAIN_MS).unref()
}
// #endregion net

if (isProgram(import.meta.url)) {
  const server = openServer(Number(process.argv[2] ?? 7000))
  process.once("SIGTERM", () => stop(server))
}
