// Step 5's server as Node programs do it: node:cluster. The first process accepts all connections and hands them to the
// others in turn, as descriptors over a Unix domain socket.
//
//   cluster PORT     0 lets the kernel choose; prints "listening PORT"

import cluster from "node:cluster"
import { createServer } from "node:net"

const WORKERS = 8

if (cluster.isPrimary) {
  let listening = 0
  cluster.on("listening", (_, { port }) => {
    if (++listening === WORKERS) console.log(`listening ${port}`)
  })
  for (let i = 0; i < WORKERS; i++) cluster.fork()
} else {
  createServer({ allowHalfOpen: false }, (socket) => {
    socket.on("error", () => socket.destroy()) // a broken connection concerns nobody else
    socket.pipe(socket)
  }).listen(Number(process.argv[2] ?? 0), "127.0.0.1")
}
