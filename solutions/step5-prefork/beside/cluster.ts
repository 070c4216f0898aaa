// What programs for Node do instead: node:cluster. The first process listens and accepts; it hands each connection to
// one of the others, in turn, as a descriptor in a message over a Unix domain socket (step 7). Every worker is a new
// `node`.

import cluster from "node:cluster"
import { createServer } from "node:net"
import { isProgram } from "../../../runtime/program.ts"

const WORKERS = 8

// #region cluster
function main(port: number): void {
  if (cluster.isPrimary) {
    cluster.on("exit", () => cluster.fork()) // at once, again and again
    for (let i = 0; i < WORKERS; i++) cluster.fork()
    console.log(`127.0.0.1:${port}, ${WORKERS} workers of ${process.pid}`)
    return
  }
  const server = createServer({ allowHalfOpen: false }, (socket) => {
    socket.on("error", () => socket.destroy())
    socket.pipe(socket)
  })
  server.listen(port, "127.0.0.1") // the socket is the first process'
}
// #endregion cluster

if (isProgram(import.meta.url)) main(Number(process.argv[2] ?? 7000))
